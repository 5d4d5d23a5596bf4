// The rows of each view: the very lists and counts that the grid shows, whole.
import type { Context } from '../../context.ts';
import type { ExportView, TaskFilter } from '../../generated/resolvers.ts';
import type { Snapshot } from '../../lib/snapshot.ts';
import type { Row } from '../../lib/table.ts';
import { lastGoodDay } from '../../lib/time.ts';
import { changesOfEntry } from '../audit/history.rules.ts';
import { allHistory, type HistoryRow } from '../audit/history.service.ts';
import { allEvidence } from '../evidence/reading.service.ts';
import { unitProgress } from '../task/progress.service.ts';
import { isPeriodOnly, type ResolvedFilter } from '../task/task.filter.ts';
import { timingOf } from '../task/task.rules.ts';
import { allTasks } from '../task/task.service.ts';
import { readTree, type UnitRow } from '../unit/unit.service.ts';
import { readScope, requireViewer, scopeHolds } from '../viewer/viewer.rules.ts';
import type { ExportFilter } from './export.rules.ts';
import { changesInWords } from './history.words.ts';

export interface ExportRows {
  total: number;
  rows: AsyncIterable<readonly Row[]>;
}

/**
 * The rows of an export as the snapshot has them.
 * @param ctx reads from the snapshot
 * Throws like the grid's own queries.
 */
export async function openRows(
  ctx: Context,
  snapshot: Snapshot,
  view: ExportView,
  filter: ExportFilter,
): Promise<ExportRows> {
  if (view === 'UNITS') return unitRows(ctx, filter.task ?? {});
  const list = await listOf(ctx, view, filter);
  const rows = snapshot.rows(list.statement);
  return { total: await list.count(), rows: finished(ctx, view, rows) };
}

/** How many rows `openRows` would give now. Throws like the grid's own queries. */
export async function countRows(ctx: Context, view: ExportView, filter: ExportFilter): Promise<number> {
  if (view === 'UNITS') return (await keptUnits(ctx, filter.task ?? {})).kept.length;
  return (await listOf(ctx, view, filter)).count();
}

type ListView = Exclude<ExportView, 'UNITS'>;

function listOf(ctx: Context, view: ListView, { history, ...filter }: ExportFilter) {
  switch (view) {
    case 'TASKS':
      return allTasks(ctx, filter.task ?? {}, TASK_COLUMNS);
    case 'EVIDENCE':
      return allEvidence(ctx, filter, EVIDENCE_COLUMNS);
    case 'AUDIT':
      return allHistory(ctx, history ?? {});
  }
}

/** The rows with what is not read but reckoned. */
function finished(ctx: Context, view: ListView, rows: AsyncGenerator<Row[]>): AsyncGenerator<Row[]> {
  if (view === 'TASKS') return withTiming(rows, ctx.now);
  return view === 'AUDIT' ? inWordsOfHistory(ctx, rows) : rows;
}

/** What changed, in words; the unit as it is called today. */
async function* inWordsOfHistory(ctx: Context, batches: AsyncIterable<Row[]>): AsyncGenerator<Row[]> {
  for await (const batch of batches) {
    const entries = batch as unknown as HistoryRow[];
    const units = await ctx.loaders.unit.byId(0).loadMany(entries.map(({ unitId }) => unitId ?? 0));
    yield entries.map((entry, index): Row => ({
      at: entry.at,
      displayName: entry.displayName,
      username: entry.username,
      unitCode: units[index]?.code ?? null,
      unitName: units[index]?.name ?? null,
      periodCode: entry.period,
      action: entry.action,
      subjectType: entry.subjectType,
      subjectName: entry.subjectName,
      changes: changesInWords(changesOfEntry(entry)),
      number: entry.id,
    }));
  }
}

const district = (lineage: string): string =>
  `(SELECT d.name FROM unit d WHERE d.id = ANY(${lineage}) AND d.level = 'DISTRICT' LIMIT 1)`;

const TASK_COLUMNS = `u.code AS "unitCode", u.name AS "unitName", u.level AS "unitLevel", u.kind AS "unitKind",
  ${district('n.lineage')} AS "districtName", p.code AS "periodCode",
  o.code AS "obligationCode", o.label AS "obligationLabel",
  t.status, t.due_at AS "dueAt", t.submitted_at AS "submittedAt", t.reason,
  (SELECT count(*)::int FROM evidence_task et WHERE et.task_id = t.id) AS evidence`;

const EVIDENCE_COLUMNS = `(SELECT u.code FROM unit u WHERE u.id = e.unit_id) AS "unitCode",
  (SELECT u.name FROM unit u WHERE u.id = e.unit_id) AS "unitName",
  (SELECT u.level FROM unit u WHERE u.id = e.unit_id) AS "unitLevel",
  (SELECT u.kind FROM unit u WHERE u.id = e.unit_id) AS "unitKind",
  ${district('en.lineage')} AS "districtName",
  (SELECT p.code FROM period p WHERE p.id = e.period_id) AS "periodCode",
  (SELECT string_agg(o.code, '; ' ORDER BY o.position) FROM evidence_task et
   JOIN task t ON t.id = et.task_id JOIN obligation o ON o.id = t.obligation_id
   WHERE et.evidence_id = e.id) AS "obligationCodes",
  e.kind, e.title, e.document_number AS "documentNumber", e.happened_on AS "happenedOn", e.quantity, e.link, e.note,
  (SELECT string_agg(a.file_name, '; ' ORDER BY a.id) FROM attachment a WHERE a.evidence_id = e.id) AS attachments,
  e.updated_at AS "updatedAt"`;

/**
 * The four timings add up without what is not applicable: there the cell stays empty.
 * The due date is the last day that is in time, as the grid and the plan say it.
 */
async function* withTiming(batches: AsyncIterable<Row[]>, now: Date): AsyncGenerator<Row[]> {
  for await (const batch of batches) {
    yield batch.map((row) => {
      const task = row as unknown as Parameters<typeof timingOf>[0];
      return {
        ...row,
        timing: task.status === 'NOT_APPLICABLE' ? null : timingOf(task, now),
        dueOn: lastGoodDay(task.dueAt),
      };
    });
  }
}

/**
 * A row a unit, in tree order. Without a filter beyond periods, all units in the viewer's scope; else those with
 * matching tasks of their own. Units above these come along as context, with the counts that the grid shows for them.
 */
async function unitRows(ctx: Context, filter: TaskFilter): Promise<ExportRows> {
  const { kept, wanted } = await keptUnits(ctx, filter);
  const rows = await Promise.all(
    kept.map(async (unit): Promise<Row> => {
      const { ...counts } = await unitProgress(ctx, unit, { filter });
      return {
        ...counts,
        depth: unit.lineage.length - 1,
        unitCode: unit.code,
        unitName: unit.name,
        unitLevel: unit.level,
        unitKind: unit.kind,
        context: !wanted.has(unit),
        // Recomputed from the sums; of nothing there is no share.
        acceptedShare: counts.expected > 0 ? counts.accepted / counts.expected : null,
      };
    }),
  );
  return { total: rows.length, rows: batchesOf(rows) };
}

/** The units that have a row, in tree order, and which of them are there for their own sake. */
async function keptUnits(ctx: Context, filter: TaskFilter): Promise<{ kept: UnitRow[]; wanted: Set<UnitRow> }> {
  const resolved = await ctx.loaders.filter(filter);
  const tree = await readTree(ctx, resolved.tree);
  const wanted = await wantedUnits(ctx, resolved, tree);
  const ids = new Set([...wanted].flatMap((unit) => unit.lineage));
  return { kept: tree.filter((unit) => ids.has(unit.id)), wanted };
}

async function wantedUnits(ctx: Context, resolved: ResolvedFilter, tree: UnitRow[]): Promise<Set<UnitRow>> {
  const scope = readScope(requireViewer(ctx.viewer));
  const { under } = resolved;
  const inReach = tree.filter(
    (unit) =>
      scopeHolds(scope, { unitId: unit.id, lineage: unit.lineage }) &&
      (!under || (unit.position >= under.position && unit.position <= under.last)),
  );
  if (isPeriodOnly({ ...resolved, under: null })) return new Set(inReach);
  const counts = ctx.loaders.task.counts({ owner: 'unit', scope, resolved, tree: resolved.tree });
  const matches = await Promise.all(inReach.map(async (unit) => (await counts.load(unit.id))?.count ?? 0));
  return new Set(inReach.filter((_, i) => matches[i]! > 0));
}

async function* batchesOf(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  const SIZE = 500;
  for (let from = 0; from < rows.length; from += SIZE) yield rows.slice(from, from + SIZE);
}
