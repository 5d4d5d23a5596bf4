// Unit fields and queries.
import { keyOf, toGlobalId } from '../../lib/global-id.ts';
import { badInput } from '../../lib/errors.ts';
import { connectionFields, pageOf, pageSize } from '../../lib/page.ts';
import type { QueryResolvers, UnitConnectionResolvers, UnitResolvers } from '../../generated/resolvers.ts';
import { unitProgress } from '../task/progress.service.ts';
import { tasksOfUnit } from '../task/task.service.ts';
import type { ChildrenArgs, UnitRow } from './unit.store.ts';
import { findUnits, readUnit } from './unit.service.ts';
import { say } from '../../lib/words.ts';

export const unitQueries: Pick<QueryResolvers, 'unit' | 'searchUnits'> = {
  unit: (_, { code, asOf }, ctx) => readUnit(ctx, code, asOf),
  searchUnits: (_, { text, asOf, first }, ctx) => findUnits(ctx, text, asOf, pageSize(first, 20)),
};

export const Unit: UnitResolvers = {
  id: (unit) => toGlobalId('Unit', unit.id),
  parent: (unit, _, ctx) =>
    unit.parentId === null ? null : ctx.loaders.unit.byId(unit.hierarchyId).load(unit.parentId),
  async ancestors(unit, _, ctx) {
    const rows = await ctx.loaders.unit.byId(unit.hierarchyId).loadMany(unit.lineage.slice(0, -1));
    return rows as UnitRow[];
  },
  children(unit, { kinds, first, after }, ctx) {
    const args: ChildrenArgs = {
      hierarchyId: unit.hierarchyId,
      kinds: kinds ?? null,
      after: after === null || after === undefined ? null : childCursor(after),
      size: pageSize(first, 200),
    };
    return pageOf(
      async () => (await ctx.loaders.unit.children(args).load(unit.id))?.units ?? [],
      args.size,
      cursorOf,
      async () => {
        const counted = await ctx.loaders.unit
          .childCount({ hierarchyId: args.hierarchyId, kinds: args.kinds })
          .load(unit.id);
        return counted?.count ?? 0;
      },
    );
  },
  tasks: (unit, args, ctx) => tasksOfUnit(ctx, unit, args),
  progress: (unit, input, ctx) => unitProgress(ctx, unit, input),
};

export const UnitConnection = connectionFields as UnitConnectionResolvers;

// The unit itself, not its position: positions move when a unit is added.
const cursorOf = (unit: UnitRow): string => toGlobalId('Unit', unit.id);

function childCursor(cursor: string): number {
  const id = keyOf('Unit', cursor);
  if (id === null)
    throw badInput(say(`'after' không phải là con trỏ của danh sách này.`, `'after' is not a cursor of this list.`), [
      'after',
    ]);
  return id;
}
