// Reads and writes evidence: the only file of the module that knows its SQL.
import type { Context } from '../../context.ts';
import type { Page } from '../../lib/page.ts';
import { allOf, Values, type Statement } from '../../lib/statement.ts';
import type { EvidenceFilter, EvidenceOrder } from '../../generated/resolvers.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';
import type { ResolvedFilter } from '../task/task.filter.ts';
import { afterEvidence, evidenceOrderBy, evidenceSortKey, evidenceSource } from './evidence.filter.ts';
import type { EvidenceValues } from './evidence.rules.ts';

export interface EvidenceRow extends EvidenceValues {
  id: number;
  unitId: number;
  periodId: number;
  version: number;
  /** The piece that it was carried over from; that may have been deleted since. */
  carriedFrom: number | null;
  updatedAt: string;
  /** The sort key of the list that it was read in; '' elsewhere. */
  sortKey: string;
}

export type EvidencePage = Page<EvidenceRow>;

const CARRIED_FROM = 'e.carried_from AS "carriedFrom"';

/** The column of every field that a client may ask for by its name. */
const COLUMNS: Record<keyof EvidenceValues | 'version' | 'carriedFrom' | 'carried' | 'updatedAt', string> = {
  kind: 'e.kind',
  title: 'e.title',
  documentNumber: 'e.document_number AS "documentNumber"',
  happenedOn: 'e.happened_on AS "happenedOn"',
  quantity: 'e.quantity',
  link: 'e.link',
  note: 'e.note',
  version: 'e.version',
  carriedFrom: CARRIED_FROM,
  carried: CARRIED_FROM,
  updatedAt: 'e.updated_at AS "updatedAt"',
};

const WHOLE_ROW = [
  'e.id',
  'e.unit_id AS "unitId"',
  'e.period_id AS "periodId"',
  ...new Set(Object.values(COLUMNS)),
].join(', ');

export interface EvidenceListArgs {
  filter: Omit<EvidenceFilter, 'task'>;
  task: ResolvedFilter;
  order: EvidenceOrder;
  after: string | null;
}

/** A page of all evidence in scope that matches: one row more than `size`, if there is one. */
export function listEvidence(
  ctx: Context,
  scope: ReadScope,
  args: EvidenceListArgs & { size: number },
): Promise<EvidenceRow[]> {
  const { text, values } = evidenceListStatement(ctx.now, scope, args, WHOLE_ROW);
  return ctx.db.query(text, values);
}

/**
 * The statement of an evidence list, with columns of the caller's choice over e and en.
 * @param args.size null for all rows
 */
export function evidenceListStatement(
  now: Date,
  scope: ReadScope,
  args: EvidenceListArgs & { size: number | null },
  columns: string,
): Statement {
  const values = new Values();
  const { from, conditions, inTree } = evidenceSource(args.filter, args.task, scope, now, values);
  const behind = afterEvidence(args.order, args.after, inTree, values);
  if (behind) conditions.push(behind);
  const limit = args.size === null ? '' : `LIMIT ${values.value(args.size + 1, 'int')}`;
  return {
    text: `SELECT ${columns}, ${evidenceSortKey(args.order)} AS "sortKey" FROM ${from}
      WHERE ${allOf(conditions)} ORDER BY ${evidenceOrderBy(args.order)} ${limit}`,
    values: values.list,
  };
}

/** How many pieces of evidence in scope match. */
export async function countEvidence(
  ctx: Context,
  scope: ReadScope,
  filter: Omit<EvidenceFilter, 'task'>,
  task: ResolvedFilter,
): Promise<number> {
  const values = new Values();
  const { from, conditions } = evidenceSource(filter, task, scope, ctx.now, values);
  const rows = await ctx.db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${from} WHERE ${allOf(conditions)}`,
    values.list,
  );
  return rows[0]!.count;
}

export interface EvidenceOfTaskArgs {
  size: number;
  /** The key of the piece behind which the page begins; 0 for the first page. */
  after: number;
  /** The fields that are asked for: the rows hold no others, but for their keys. */
  fields: readonly string[];
}

/** A page of evidence of each of some tasks, in the order of entry: one more than `size` for each, if there is one. */
export function evidenceOfTasks(
  ctx: Context,
  { size, after, fields }: EvidenceOfTaskArgs,
  taskIds: readonly number[],
): Promise<(EvidenceRow & { taskId: number })[]> {
  // What else can be asked for follows from the keys.
  const asked = Object.entries(COLUMNS).filter(([field]) => fields.includes(field));
  const columns = new Set(asked.map(([, column]) => column));
  return ctx.db.query(
    `SELECT page.* FROM unnest($1::bigint[]) task(id) CROSS JOIN LATERAL (
       SELECT ${['task.id AS "taskId"', 'e.id', 'e.unit_id AS "unitId"', ...columns].join(', ')}
       FROM evidence_task et JOIN evidence e ON e.id = et.evidence_id
       WHERE et.task_id = task.id AND et.evidence_id > $2 ORDER BY et.evidence_id LIMIT $3) page
     ORDER BY page."taskId", page.id`,
    [taskIds, after, size + 1],
  );
}

/** How many pieces of evidence each of some tasks has. */
export const countEvidenceOfTasks = (
  ctx: Context,
  taskIds: readonly number[],
): Promise<{ taskId: number; count: number }[]> =>
  ctx.db.query(
    `SELECT task_id AS "taskId", count(*)::int AS count FROM evidence_task
     WHERE task_id = ANY($1::bigint[]) GROUP BY task_id`,
    [taskIds],
  );

/** Evidence by key. */
export const evidenceByIds = (ctx: Context, ids: readonly number[]): Promise<EvidenceRow[]> =>
  ctx.db.query(`SELECT ${WHOLE_ROW}, '' AS "sortKey" FROM evidence e WHERE e.id = ANY($1::bigint[])`, [ids]);

/** One piece, locked until the transaction ends. */
export async function lockEvidence(tx: Context, id: number): Promise<EvidenceRow | null> {
  const rows = await tx.db.query<EvidenceRow>(
    `SELECT ${WHOLE_ROW}, '' AS "sortKey" FROM evidence e WHERE e.id = $1 FOR UPDATE`,
    [id],
  );
  return rows[0] ?? null;
}

/** The keys of the tasks that a piece serves. */
export async function taskIdsOf(tx: Context, evidenceId: number): Promise<number[]> {
  const rows = await tx.db.query<{ id: number }>('SELECT task_id AS id FROM evidence_task WHERE evidence_id = $1', [
    evidenceId,
  ]);
  return rows.map((row) => row.id);
}

/**
 * Takes an idempotency key.
 * @returns null when it is new; else the evidence that it made, or 0 if that is gone
 */
export async function takeKey(tx: Context, accountId: number, key: string): Promise<number | null> {
  const taken = await tx.db.query(
    `INSERT INTO evidence_key (account_id, key) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key`,
    [accountId, key],
  );
  if (taken.length > 0) return null;
  const rows = await tx.db.query<{ id: number | null }>(
    `SELECT e.id FROM evidence_key k LEFT JOIN evidence e ON e.id = k.evidence_id WHERE k.account_id = $1 AND k.key = $2`,
    [accountId, key],
  );
  return rows[0]?.id ?? 0;
}

/** Remembers what an idempotency key made. */
export async function keepKey(tx: Context, accountId: number, key: string, evidenceId: number): Promise<void> {
  await tx.db.query('UPDATE evidence_key SET evidence_id = $3 WHERE account_id = $1 AND key = $2', [
    accountId,
    key,
    evidenceId,
  ]);
}

/** Writes a new piece with the tasks that it serves. */
export async function insertEvidence(
  tx: Context,
  place: { unitId: number; periodId: number; taskIds: readonly number[]; accountId: number },
  values: EvidenceValues,
): Promise<EvidenceRow> {
  const rows = await tx.db.query<EvidenceRow>(
    `WITH e AS (
       INSERT INTO evidence (unit_id, period_id, kind, title, document_number, happened_on, quantity, link, note,
         created_by, updated_by, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, $11) RETURNING *),
     links AS (
       INSERT INTO evidence_task (task_id, evidence_id, unit_id, period_id)
       SELECT task_id, e.id, e.unit_id, e.period_id FROM e, unnest($12::bigint[]) task_id)
     SELECT ${WHOLE_ROW}, '' AS "sortKey" FROM e`,
    [
      place.unitId,
      place.periodId,
      values.kind,
      values.title,
      values.documentNumber,
      values.happenedOn,
      values.quantity,
      values.link,
      values.note,
      place.accountId,
      tx.now,
      place.taskIds,
    ],
  );
  return rows[0]!;
}

/** Writes all fields of a piece anew and raises its version. */
export async function updateEvidenceRow(
  tx: Context,
  id: number,
  values: EvidenceValues,
  accountId: number,
): Promise<EvidenceRow> {
  const rows = await tx.db.query<EvidenceRow>(
    `UPDATE evidence e SET kind = $2, title = $3, document_number = $4, happened_on = $5, quantity = $6, link = $7,
       note = $8, updated_by = $9, updated_at = $10, version = version + 1
     WHERE id = $1 RETURNING ${WHOLE_ROW}, '' AS "sortKey"`,
    [
      id,
      values.kind,
      values.title,
      values.documentNumber,
      values.happenedOn,
      values.quantity,
      values.link,
      values.note,
      accountId,
      tx.now,
    ],
  );
  return rows[0]!;
}

/** Makes a piece serve just these tasks. */
export async function relinkEvidence(tx: Context, evidence: EvidenceRow, taskIds: readonly number[]): Promise<void> {
  await tx.db.query('DELETE FROM evidence_task WHERE evidence_id = $1 AND task_id <> ALL($2::bigint[])', [
    evidence.id,
    taskIds,
  ]);
  await tx.db.query(
    `INSERT INTO evidence_task (task_id, evidence_id, unit_id, period_id)
     SELECT task_id, $1, $2, $3 FROM unnest($4::bigint[]) task_id ON CONFLICT DO NOTHING`,
    [evidence.id, evidence.unitId, evidence.periodId, taskIds],
  );
}

/** Removes a piece; its attachments stay behind unclaimed. */
export async function deleteEvidenceRow(tx: Context, id: number): Promise<void> {
  await tx.db.query('DELETE FROM evidence WHERE id = $1', [id]);
}

/** Writes a piece that was deleted anew, under its old key and by its first author. */
export async function reviveEvidence(
  tx: Context,
  kept: { id: number; unitId: number; periodId: number; version: number; carriedFrom?: number | null },
  values: EvidenceValues,
  accountId: number,
): Promise<EvidenceRow> {
  const rows = await tx.db.query<EvidenceRow>(
    `INSERT INTO evidence AS e (id, unit_id, period_id, kind, title, document_number, happened_on, quantity, link, note,
       version, created_by, updated_by, created_at, updated_at, carried_from)
     OVERRIDING SYSTEM VALUE
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, coalesce(first.account_id, $12), $12, coalesce(first.at, $13), $13, $14
     FROM (SELECT) one LEFT JOIN LATERAL (SELECT account_id, at FROM audit
       WHERE subject_type = 'Evidence' AND subject_id = $1 ORDER BY id LIMIT 1) first ON true
     RETURNING ${WHOLE_ROW}, '' AS "sortKey"`,
    [
      kept.id,
      kept.unitId,
      kept.periodId,
      values.kind,
      values.title,
      values.documentNumber,
      values.happenedOn,
      values.quantity,
      values.link,
      values.note,
      kept.version,
      accountId,
      tx.now,
      kept.carriedFrom ?? null,
    ],
  );
  return rows[0]!;
}

/** The last version that a piece has had, by the audit trail; null when it never was. */
export async function lastVersion(tx: Context, id: number): Promise<number | null> {
  const rows = await tx.db.query<{ version: number }>(
    `SELECT (coalesce(after, before) ->> 'version')::int AS version FROM audit
     WHERE subject_type = 'Evidence' AND subject_id = $1 ORDER BY id DESC LIMIT 1`,
    [id],
  );
  return rows[0]?.version ?? null;
}
