// Writes one export into a file, from one snapshot of the database, within the starter's own scope.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Pool } from 'pg';
import { makeContext, type Context } from '../../context.ts';
import { csvChunks } from '../../lib/csv.ts';
import { jsonChunks } from '../../lib/json-rows.ts';
import { withSnapshot, type Snapshot } from '../../lib/snapshot.ts';
import { inVietnamTime, type Row, type Table } from '../../lib/table.ts';
import { MAX_SHEET_ROWS, writeXlsx, type Remarks } from '../../lib/xlsx.ts';
import { readUnit } from '../unit/unit.service.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { viewerOfAccount } from '../viewer/viewer.service.ts';
import { EXPORT_COLUMNS } from './export.columns.ts';
import { openRows } from './export.rows.ts';
import { filterInWords } from './export.rules.ts';
import type { ExportRow } from './export.store.ts';
import { VIEW_WORDS } from './export.words.ts';
import { WordedError } from '../../lib/errors.ts';
import { say, type Words } from '../../lib/words.ts';

/** Why an export cannot be made, in words for the one who started it. */
export class ExportRefused extends Error {
  override name = 'ExportRefused';
  readonly words: Words;

  constructor(words: Words) {
    super(words.vi);
    this.words = words;
  }
}

/** How far the job is; the writer counts up. */
export interface Progress {
  done: number;
  total: number | null;
}

export interface WriteOptions {
  pool: Pool;
  now: Date;
  log: FastifyBaseLogger;
  signal: AbortSignal;
  progress: Progress;
}

/** Writes the export at `path`. Throws ExportRefused when it can't be made, the signal's reason when it is stopped. */
export function writeExport(job: ExportRow, path: string, options: WriteOptions): Promise<void> {
  const { pool, now, log, signal, progress } = options;
  return withSnapshot(pool, signal, async (snapshot) => {
    const viewer = await viewerOfAccount(snapshot.db, job.accountId, now);
    if (!viewer) throw new ExportRefused(say('Tài khoản đã bị khóa.', 'The account was deactivated.'));
    const ctx = makeContext({ pool, db: snapshot.db, viewer, now, log, requestId: `export-${job.id}` });
    const { total, rows } = await opened(ctx, snapshot, job);
    if (job.format === 'XLSX' && total > MAX_SHEET_ROWS - 1) {
      throw new ExportRefused(
        say(
          `Có ${total} dòng, quá giới hạn của một trang tính Excel. Hãy thu hẹp bộ lọc hoặc xuất CSV.`,
          `${total} rows are more than an Excel sheet holds. Narrow the filter or export CSV.`,
        ),
      );
    }
    progress.total = total;
    await write(path, job, tableOf(job, counted(rows, progress, signal)), () => remarksOf(ctx, job, total));
  });
}

async function opened(ctx: Context, snapshot: Snapshot, job: ExportRow) {
  try {
    return await openRows(ctx, snapshot, job.view, job.filter);
  } catch (error) {
    // The starter's grants, or the units, have changed since.
    if (error instanceof WordedError) throw new ExportRefused(error.words);
    throw error;
  }
}

async function* counted(rows: AsyncIterable<readonly Row[]>, progress: Progress, signal: AbortSignal) {
  for await (const batch of rows) {
    signal.throwIfAborted();
    yield batch;
    progress.done += batch.length;
  }
}

const tableOf = ({ view }: ExportRow, rows: Table['rows']): Table => ({
  title: VIEW_WORDS[view],
  columns: EXPORT_COLUMNS[view],
  rows,
  ...(view === 'UNITS' && { tree: { depthKey: 'depth', indentKey: 'unitName', contextKey: 'context' } }),
});

async function write(path: string, job: ExportRow, table: Table, remarks: () => Promise<Remarks>): Promise<void> {
  if (job.format === 'XLSX') return writeXlsx(path, table, await remarks());
  const chunks = job.format === 'CSV' ? csvChunks(table) : jsonChunks(table);
  await pipeline(chunks, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
}

async function remarksOf(ctx: Context, { view, filter }: ExportRow, total: number): Promise<Remarks> {
  const { displayName, username } = requireViewer(ctx.viewer);
  const { under, asOf } = filter.history ?? filter.task ?? {};
  const unit = typeof under === 'string' ? await readUnit(ctx, under, asOf) : null;
  const words = filterInWords(view, filter, unit?.name ?? null);
  return {
    title: 'Bộ lọc',
    rows: [
      ['Bảng', VIEW_WORDS[view]],
      ...words,
      ['Số dòng', String(total)],
      ['Thời điểm xuất', `${inVietnamTime(ctx.now.toISOString())} (giờ Việt Nam)`],
      ['Người xuất', `${displayName} (${username})`],
    ],
  };
}
