// Loaders of versions, of their duties and of the marks that they leave, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, listLoader } from '../../lib/loader.ts';
import { lastAmendments, type TaskAmendmentRow } from './amendment.store.ts';
import * as store from './plan-version.store.ts';

export interface PlanVersionLoaders {
  byId: DataLoader<number, store.PlanVersionRow | null>;
  ofPlan: DataLoader<number, store.PlanVersionRow[]>;
  duties: DataLoader<number, store.VersionDutyRow[]>;
  dutiesOfClause: DataLoader<number, store.VersionDutyRow[]>;
  lastWords: DataLoader<number, (store.VersionDutyRow & { isLatest: boolean })[]>;
  addresseeName: DataLoader<string, { code: string; name: string } | null>;
  lastAmendment: DataLoader<number, TaskAmendmentRow | null>;
}

/** Makes the version loaders of a request. */
export const makePlanVersionLoaders = (ctx: Context): PlanVersionLoaders => ({
  byId: keyLoader(
    (ids: readonly number[]) => store.versionsByIds(ctx, ids),
    (row) => row.id,
  ),
  ofPlan: listLoader(
    (ids: readonly number[]) => store.versionsOfPlans(ctx, ids),
    (row) => row.planId,
  ),
  duties: listLoader(
    (ids: readonly number[]) => store.dutiesOfVersions(ctx, ids),
    (row) => row.versionId,
  ),
  dutiesOfClause: listLoader(
    (ids: readonly number[]) => store.dutiesOfClauses(ctx, ids),
    (row) => row.clauseId,
  ),
  lastWords: listLoader(
    (ids: readonly number[]) => store.lastWordsOf(ctx, ids),
    (row) => row.obligationId,
  ),
  addresseeName: keyLoader(
    (codes: readonly string[]) => store.addresseeNames(ctx, codes),
    (row) => row.code,
  ),
  lastAmendment: keyLoader(
    (ids: readonly number[]) => lastAmendments(ctx, ids),
    (row) => row.taskId,
  ),
});
