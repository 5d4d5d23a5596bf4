// Who takes part at a unit: for mentions, and for those who are to be told.
import type { Context } from '../../context.ts';
import type { Db } from '../../lib/sql.ts';
import * as store from './participant.store.ts';

export type { ParticipantRow, RoleHolder } from './participant.store.ts';

/** Who else may read the tasks of a unit and has all words of the text in their name, diacritics or not. */
export const findReaders = (
  ctx: Context,
  of: { unitId: number; accountId: number },
  text: string,
  size: number,
): Promise<store.ParticipantRow[]> => store.searchReaders(ctx, of, text, size);

/** Every role of active accounts that reaches these units on a day, yyyy-MM-dd. */
export const holdersOf = (db: Db, unitIds: readonly number[], day: string): Promise<store.RoleHolder[]> =>
  store.roleHolders(db, unitIds, day);
