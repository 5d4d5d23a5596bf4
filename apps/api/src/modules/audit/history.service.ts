// The history for people: who did what, within the viewer's scope.
import type { Context } from '../../context.ts';
import type { HistoryFilter, InputMaybe } from '../../generated/resolvers.ts';
import { badInput, forbidden } from '../../lib/errors.ts';
import { keyOf } from '../../lib/global-id.ts';
import { pageOf, pageSize, type Page } from '../../lib/page.ts';
import { authorize } from '../../lib/policy.ts';
import type { Statement } from '../../lib/statement.ts';
import { resolveFilter } from '../task/filter.service.ts';
import { readTaskById } from '../task/task.service.ts';
import { readScope, requireViewer, scopeHolds } from '../viewer/viewer.rules.ts';
import type { ResolvedHistory } from './history.filter.ts';
import { historyPolicy } from './history.policy.ts';
import * as store from './history.store.ts';
import type { HistoryRow } from './history.store.ts';
import { say } from '../../lib/words.ts';

export type { HistoryRow } from './history.store.ts';

export interface HistoryInput {
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<number>;
  after?: InputMaybe<string>;
}

/** What was done, the latest first. Throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT. */
export async function readHistory(ctx: Context, input: HistoryInput): Promise<Page<HistoryRow>> {
  authorize(historyPolicy.readHistory, ctx.viewer);
  const scope = readScope(requireViewer(ctx.viewer));
  const resolved = await resolve(ctx, input.filter ?? {});
  const size = pageSize(input.first, 50);
  const { text, values } = store.historyStatement(scope, resolved, size, input.after ?? null);
  return pageOf<HistoryRow>(
    () => ctx.db.query(text, values),
    size,
    store.historyCursor,
    () => store.countHistory(ctx, scope, resolved),
  );
}

/** The same list, whole, as a statement that a cursor can read row by row. Throws like `readHistory`. */
export async function allHistory(
  ctx: Context,
  filter: HistoryFilter,
): Promise<{ statement: Statement; count: () => Promise<number> }> {
  authorize(historyPolicy.readHistory, ctx.viewer);
  const scope = readScope(requireViewer(ctx.viewer));
  const resolved = await resolve(ctx, filter);
  return {
    statement: store.historyStatement(scope, resolved, null, null),
    count: () => store.countHistory(ctx, scope, resolved),
  };
}

/** One entry, or null. Throws FORBIDDEN when it is outside the viewer's scope. */
export async function readHistoryEntry(ctx: Context, id: number): Promise<HistoryRow | null> {
  authorize(historyPolicy.readHistory, ctx.viewer);
  const entry = await store.historyById(ctx, id);
  if (entry) await requireUnitInScope(ctx, entry.unitId);
  return entry;
}

async function resolve(ctx: Context, given: HistoryFilter): Promise<ResolvedHistory> {
  const { under, asOf, task, evidence, ...filter } = given;
  if (filter.from && filter.to && filter.from > filter.to) {
    throw badInput(say('Ngày cuối phải sau ngày đầu.', 'The last day must not be before the first day.'), [
      'filter',
      'to',
    ]);
  }
  return {
    filter,
    task: typeof task === 'string' ? await taskKey(ctx, task) : null,
    evidence: typeof evidence === 'string' ? await evidenceKey(ctx, evidence) : null,
    place: await resolveFilter(ctx, { under, asOf }),
  };
}

async function taskKey(ctx: Context, id: string): Promise<number> {
  const key = keyOf('Task', id);
  const task = key === null ? null : await readTaskById(ctx, key);
  if (!task) throw badInput(say('Không có nhiệm vụ này.', 'There is no such task.'), ['filter', 'task']);
  return task.id;
}

async function evidenceKey(ctx: Context, id: string): Promise<number> {
  const key = keyOf('Evidence', id);
  const unitId = key === null ? null : await store.unitOfEvidence(ctx, key);
  if (key === null || unitId === null)
    throw badInput(say('Không có minh chứng này.', 'There is no such piece of evidence.'), ['filter', 'evidence']);
  await requireUnitInScope(ctx, unitId);
  return key;
}

async function requireUnitInScope(ctx: Context, unitId: number | null): Promise<void> {
  const scope = readScope(requireViewer(ctx.viewer));
  if (scope.all) return;
  const unit = unitId === null ? null : await ctx.loaders.unit.byId(0).load(unitId);
  if (!unit || !scopeHolds(scope, { unitId: unit.id, lineage: unit.lineage })) throw forbidden();
}
