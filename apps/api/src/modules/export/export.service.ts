// Starts exports, tells how they stand, and removes old ones.
import type { Pool } from 'pg';
import type { Context } from '../../context.ts';
import type { ExportView, StartExportInput } from '../../generated/resolvers.ts';
import { notFoundHere, WordedError } from '../../lib/errors.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { inTransaction } from '../../lib/sql.ts';
import type { FileStore } from '../../lib/storage.ts';
import { allHistory } from '../audit/history.service.ts';
import { readUnit, readUnitById } from '../unit/unit.service.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { exportPolicy } from './export.policy.ts';
import { countRows } from './export.rows.ts';
import { EXPORT_KEPT_MS, exportFileName, MAX_ACTIVE_EXPORTS, type ExportFilter } from './export.rules.ts';
import * as store from './export.store.ts';
import type { ExportRow } from './export.store.ts';
import { say } from '../../lib/words.ts';

type ExportOutcome = { __typename: 'ExportStarted'; export: ExportRow } | ValidationErrorRow;

/** Queues an export of what the viewer sees under this filter. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function startExport(ctx: Context, input: StartExportInput): Promise<ExportOutcome> {
  authorize(exportPolicy.startExport, ctx.viewer);
  const { accountId } = requireViewer(ctx.viewer);
  const { view, format } = input;
  if (format === 'DOCX')
    return invalid(
      ['format'],
      say(
        'Chưa xuất được DOCX. Hãy chọn XLSX, CSV hoặc JSON.',
        'DOCX cannot be exported yet. Choose XLSX, CSV or JSON.',
      ),
    );
  const filter: ExportFilter = view === 'AUDIT' ? { history: input.history ?? {} } : (input.filter ?? {});
  const problem = await problemOf(ctx, view, filter);
  if (problem) return problem;
  const fileName = exportFileName(view, format, await nameOfRoot(ctx, filter), filter, ctx.now);
  const job = await store.insertJob(ctx, { accountId, view, format, filter, fileName }, MAX_ACTIVE_EXPORTS);
  if (!job)
    return invalid(
      [],
      say(
        `Đang có ${MAX_ACTIVE_EXPORTS} tệp chờ xuất. Hãy đợi một tệp xong rồi xuất tiếp.`,
        `${MAX_ACTIVE_EXPORTS} exports are waiting already. Start another when one of them is done.`,
      ),
    );
  return { __typename: 'ExportStarted', export: job };
}

/** How many rows an export of what the viewer sees under this filter would hold. Throws like the grid's own queries. */
export async function exportSize(ctx: Context, view: ExportView, filter: ExportFilter): Promise<number> {
  authorize(exportPolicy.exportSize, ctx.viewer);
  return countRows(ctx, view, filter);
}

/** What the grid would throw for this filter, as an answer that names the field of the input. */
async function problemOf(ctx: Context, view: ExportView, filter: ExportFilter): Promise<ValidationErrorRow | null> {
  const { happenedFrom, happenedTo } = filter;
  if (happenedFrom && happenedTo && happenedFrom > happenedTo) {
    return invalid(
      ['filter', 'happenedTo'],
      say('Ngày cuối phải sau ngày đầu.', 'The last day must not be before the first day.'),
    );
  }
  try {
    if (view === 'AUDIT') await allHistory(ctx, filter.history ?? {});
    else await ctx.loaders.filter(filter.task ?? {});
    return null;
  } catch (error) {
    if (!(error instanceof WordedError) || error.extensions['code'] !== 'BAD_USER_INPUT') throw error;
    const path = (error.extensions['path'] as string[]).filter((name) => name !== 'filter');
    return invalid([...(view === 'AUDIT' ? ['history'] : ['filter', 'task']), ...path], error.words);
  }
}

/** The unit that the file is named after: the filter's own, else the highest in which the viewer has a role. */
async function nameOfRoot(ctx: Context, filter: ExportFilter): Promise<string> {
  const { under, asOf } = filter.history ?? filter.task ?? {};
  if (typeof under === 'string') return (await readUnit(ctx, under, asOf))?.name ?? '';
  const { grants } = requireViewer(ctx.viewer);
  const units = await Promise.all([...new Set(grants.map(({ unitId }) => unitId))].map((id) => readUnitById(ctx, id)));
  const [highest] = units.filter((unit) => unit !== null).sort((a, b) => a.lineage.length - b.lineage.length);
  return highest?.name ?? '';
}

/** The viewer's own export, or null for any other. Throws UNAUTHENTICATED. */
export async function readExport(ctx: Context, id: number | null): Promise<ExportRow | null> {
  requireViewer(ctx.viewer);
  const job = id === null ? null : await store.jobById(ctx, id);
  return job && exportPolicy.readExport.allows(ctx.viewer, job) ? job : null;
}

/** An export with its file. Throws UNAUTHENTICATED, FORBIDDEN for another's, NOT_FOUND when there is none (any more). */
export async function readExportFile(ctx: Context, id: number | null): Promise<ExportRow & { storageKey: string }> {
  requireViewer(ctx.viewer);
  const job = id === null ? null : await store.jobById(ctx, id);
  if (job) authorize(exportPolicy.readExport, ctx.viewer, job);
  if (!job || job.state !== 'DONE' || job.storageKey === null)
    throw notFoundHere(say('Không có tệp này, hoặc tệp đã hết hạn.', 'There is no such file, or it has expired.'));
  return { ...job, storageKey: job.storageKey };
}

const REMOVED_AT_ONCE = 100;

/**
 * Removes exports that ended more than a day ago, files first: a failure in between leaves a row for the next time.
 * @returns how many were removed
 */
export async function removeExpired(pool: Pool, files: FileStore, now: Date): Promise<number> {
  const before = new Date(now.getTime() - EXPORT_KEPT_MS);
  let removed = 0;
  for (;;) {
    const count = await inTransaction(pool, async (db) => {
      const jobs = await store.lockExpired(db, before, REMOVED_AT_ONCE);
      for (const { storageKey } of jobs) if (storageKey !== null) await files.remove(storageKey);
      if (jobs.length > 0)
        await store.deleteJobs(
          db,
          jobs.map(({ id }) => id),
        );
      return jobs.length;
    });
    removed += count;
    if (count < REMOVED_AT_ONCE) return removed;
  }
}
