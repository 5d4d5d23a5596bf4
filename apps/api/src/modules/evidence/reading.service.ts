// Reads evidence within the viewer's scope: lists, a task's own, and single pieces.
import type { Context } from '../../context.ts';
import { badInput, WordedError } from '../../lib/errors.ts';
import { keyOf, toGlobalId } from '../../lib/global-id.ts';
import { pageOf, pageSize, type Page } from '../../lib/page.ts';
import type { Statement } from '../../lib/statement.ts';
import type { EvidenceFilter, EvidenceOrder, InputMaybe, TaskFilter } from '../../generated/resolvers.ts';
import type { ResolvedFilter } from '../task/task.filter.ts';
import { requireTaskInScope, type TaskRow } from '../task/task.service.ts';
import { readScope, requireViewer } from '../viewer/viewer.rules.ts';
import { evidenceCursor } from './evidence.filter.ts';
import * as store from './evidence.store.ts';
import type { EvidenceRow } from './evidence.store.ts';
import { say } from '../../lib/words.ts';

export { ownUnit } from './evidence.policy.ts';

export interface EvidenceListInput {
  filter?: InputMaybe<EvidenceFilter>;
  orderBy?: InputMaybe<EvidenceOrder>;
  first?: InputMaybe<number>;
  after?: InputMaybe<string>;
}

/** All evidence in the viewer's scope that matches. Throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT. */
export async function readEvidence(ctx: Context, input: EvidenceListInput): Promise<Page<EvidenceRow>> {
  const scope = readScope(requireViewer(ctx.viewer));
  const { task: taskFilter, ...filter } = input.filter ?? {};
  const task = await resolveTaskPart(ctx, taskFilter ?? {});
  const size = pageSize(input.first, 50);
  const args = { filter, task, order: input.orderBy ?? 'UNIT', after: input.after ?? null, size };
  return pageOf(
    () => store.listEvidence(ctx, scope, args),
    size,
    evidenceCursor,
    () => store.countEvidence(ctx, scope, filter, task),
  );
}

/** The filter's part about tasks; what is wrong with it is named from the whole filter down. */
async function resolveTaskPart(ctx: Context, filter: TaskFilter): Promise<ResolvedFilter> {
  try {
    return await ctx.loaders.filter(filter);
  } catch (error) {
    if (!(error instanceof WordedError) || error.extensions['code'] !== 'BAD_USER_INPUT') throw error;
    const [, ...path] = error.extensions['path'] as string[];
    throw badInput(error.words, ['filter', 'task', ...path]);
  }
}

/**
 * The same list, whole and in the grid's order, as a statement that a cursor can read row by row.
 * @param columns SQL over e (the evidence) and en (its unit's node)
 * Throws like `readEvidence`.
 */
export async function allEvidence(
  ctx: Context,
  given: EvidenceFilter,
  columns: string,
): Promise<{ statement: Statement; count: () => Promise<number> }> {
  const scope = readScope(requireViewer(ctx.viewer));
  const { task: taskFilter, ...filter } = given;
  const task = await ctx.loaders.filter(taskFilter ?? {});
  const args = { filter, task, order: 'UNIT' as const, size: null, after: null };
  return {
    statement: store.evidenceListStatement(ctx.now, scope, args, columns),
    count: () => store.countEvidence(ctx, scope, filter, task),
  };
}

/**
 * The evidence of one task, in the order of entry; the task's own reading was authorized.
 * @param fields of Evidence that are asked for
 */
export function evidenceOfTask(
  ctx: Context,
  task: TaskRow,
  input: { first?: InputMaybe<number>; after?: InputMaybe<string> },
  fields: readonly string[],
): Page<EvidenceRow> {
  const size = pageSize(input.first, 50);
  const after = typeof input.after === 'string' ? keyOf('Evidence', input.after) : 0;
  if (after === null)
    throw badInput(say(`'after' không phải là con trỏ của danh sách này.`, `'after' is not a cursor of this list.`), [
      'after',
    ]);
  return pageOf<EvidenceRow>(
    () => ctx.loaders.evidence.ofTask({ size, after, fields }).load(task.id),
    size,
    (row) => toGlobalId('Evidence', row.id),
    () => ctx.loaders.evidence.countOfTask.load(task.id),
  );
}

/** The piece by key, or null. Throws FORBIDDEN when its unit is outside the viewer's scope. */
export async function readEvidenceById(ctx: Context, id: number): Promise<EvidenceRow | null> {
  requireViewer(ctx.viewer);
  const evidence = await ctx.loaders.evidence.byId.load(id);
  if (evidence) await requireTaskInScope(ctx, evidence);
  return evidence;
}
