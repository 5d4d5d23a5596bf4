// What administrators' changes to people answer, and the one thing that they may not do: leave nobody to administer.
import type { Context } from '../../context.ts';
import { stateError, type StateErrorRow } from '../../lib/outcome.ts';
import { hasLastingAdmin, type AccountRow } from './account.store.ts';
import { say, type Words } from '../../lib/words.ts';

export type AccountSaved = { __typename: 'AccountSaved'; account: AccountRow };

const LAST_ADMIN = say(
  'Phải còn ít nhất một quản trị viên đang hoạt động, đăng nhập được, không có ngày kết thúc. Hãy giao vai trò cho người khác trước.',
  'At least one active administrator who can sign in, without a last day, must remain. Give the role to somebody else first.',
);

/** Thrown to undo a transaction whose outcome turns out to be a refusal. */
export class Refused extends Error {
  override name = 'Refused';
  readonly words: Words;

  constructor(words: Words) {
    super(words.vi);
    this.words = words;
  }
}

/** The refusal behind an error; throws every other error again. */
export function refusal(error: unknown): StateErrorRow {
  if (error instanceof Refused) return stateError(error.words);
  throw error;
}

/**
 * Undoes the transaction when no administrator would be left: catch it with `refusal`.
 * Call it after the change, inside its transaction.
 */
export async function requireLastingAdmin(tx: Context): Promise<void> {
  if (!(await hasLastingAdmin(tx, tx.session.ways.singleSignOn))) throw new Refused(LAST_ADMIN);
}
