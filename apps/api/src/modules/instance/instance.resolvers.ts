// What this installation is.
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const instanceQueries: Pick<QueryResolvers, 'instance'> = {
  async instance(_, __, ctx) {
    const rows = await ctx.db.query<{ sampleData: boolean }>(
      'SELECT EXISTS (SELECT FROM account WHERE demo) AS "sampleData"',
    );
    const { singleSignOn, passwords } = ctx.session.ways;
    return { ...rows[0]!, singleSignOn, passwordSignIn: passwords === 'everyone' };
  },
};
