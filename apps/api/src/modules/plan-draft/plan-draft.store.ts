// Reads and writes drafts of plans, and counts what publishing one would make: the only file of the module with SQL.
import type { Context } from '../../context.ts';
import type { UnitKind, UnitLevel } from '../../generated/resolvers.ts';
import { storableJson } from '../../lib/text.ts';
import type { DraftContent, StoredDuty, StoredPeriod } from './plan-draft.types.ts';

/** A draft without its large parts. */
export interface PlanDraftRow {
  id: number;
  version: number;
  fileName: string;
  code: string;
  title: string;
  year: number | null;
  createdBy: string;
  updatedAt: string;
  planId: number | null;
  /** The plan of which it is to be a new version. */
  amendsPlanId: number | null;
}

const COLUMNS = `d.id, d.version, d.file_name AS "fileName", d.code, d.title, d.year, d.updated_at AS "updatedAt",
  d.plan_id AS "planId", d.amends_plan_id AS "amendsPlanId", (SELECT display_name FROM account WHERE account.id = d.created_by) AS "createdBy"`;

/** All drafts, the last changed first. */
export const allDrafts = (ctx: Context): Promise<PlanDraftRow[]> =>
  ctx.db.query(`SELECT ${COLUMNS} FROM plan_draft d ORDER BY d.updated_at DESC, d.id DESC LIMIT 200`);

/** Drafts by key. */
export const draftsByIds = (ctx: Context, ids: readonly number[]): Promise<PlanDraftRow[]> =>
  ctx.db.query(`SELECT ${COLUMNS} FROM plan_draft d WHERE d.id = ANY($1::bigint[])`, [ids]);

/** The large parts of drafts. */
export const contentsByIds = (ctx: Context, ids: readonly number[]): Promise<DraftContent[]> =>
  ctx.db.query('SELECT id, source, tables, duties, periods FROM plan_draft WHERE id = ANY($1::bigint[])', [ids]);

/** A draft that nobody else can change until the transaction ends; null when there is none. */
export async function lockDraft(tx: Context, id: number): Promise<PlanDraftRow | null> {
  const rows = await tx.db.query<PlanDraftRow>(`SELECT ${COLUMNS} FROM plan_draft d WHERE d.id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

export interface NewDraft extends Omit<DraftContent, 'id'> {
  fileName: string;
  code: string;
  title: string;
  year: number | null;
  amendsPlanId: number | null;
}

/** Writes a new draft down. @returns its key */
export async function insertDraft(ctx: Context, accountId: number, draft: NewDraft): Promise<number> {
  const rows = await ctx.db.query<{ id: number }>(
    `INSERT INTO plan_draft (created_by, created_at, updated_at, file_name, source, tables, code, title, year, duties, periods,
       amends_plan_id)
     VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id`,
    [
      accountId,
      ctx.now,
      draft.fileName,
      draft.source,
      JSON.stringify(draft.tables),
      draft.code,
      draft.title,
      draft.year,
      storableJson(draft.duties),
      storableJson(draft.periods),
      draft.amendsPlanId,
    ],
  );
  return rows[0]!.id;
}

/** What of a draft can change. */
export interface DraftChange {
  code: string;
  title: string;
  year: number | null;
  duties: StoredDuty[];
  periods: StoredPeriod[];
  amendsPlanId: number | null;
}

/** Writes a locked draft's new state; its version goes up by one. */
export async function updateDraft(tx: Context, id: number, change: DraftChange): Promise<void> {
  await tx.db.query(
    `UPDATE plan_draft SET code = $2, title = $3, year = $4, duties = $5, periods = $6, updated_at = $7,
       amends_plan_id = $8, version = version + 1 WHERE id = $1`,
    [
      id,
      change.code,
      change.title,
      change.year,
      storableJson(change.duties),
      storableJson(change.periods),
      tx.now,
      change.amendsPlanId,
    ],
  );
}

/** Marks a locked draft as published. */
export async function bindPlan(tx: Context, id: number, planId: number): Promise<void> {
  await tx.db.query('UPDATE plan_draft SET plan_id = $2, updated_at = $3, version = version + 1 WHERE id = $1', [
    id,
    planId,
    tx.now,
  ]);
}

/** Forgets a draft. */
export async function deleteDraft(tx: Context, id: number): Promise<void> {
  await tx.db.query('DELETE FROM plan_draft WHERE id = $1', [id]);
}

export interface AddresseeRow {
  code: string;
  name: string;
  units: number;
}

/** Every class with how many units of the present tree it holds, then every unit but the root, in the tree's order. */
export const addresseeChoices = (ctx: Context): Promise<AddresseeRow[]> =>
  ctx.db.query(
    `WITH node AS (
       SELECT unit.id, unit.code, unit.name, unit_node.position, unit_node.depth FROM unit_node
       JOIN unit ON unit.id = unit_node.unit_id
       WHERE unit_node.hierarchy_id = (SELECT id FROM hierarchy ORDER BY valid_from DESC LIMIT 1))
     SELECT code, name, units FROM (
       SELECT class.code, class.name, count(node.id)::int AS units, 0 AS rank, class.name AS "by", 0 AS position
       FROM addressee_class class
       LEFT JOIN unit_class ON unit_class.class_code = class.code
       LEFT JOIN node ON node.id = unit_class.unit_id
       WHERE class.code NOT LIKE '@%' GROUP BY class.code
       UNION ALL SELECT '@' || code, name, 1, 1, '', position FROM node WHERE depth > 0) AS choice
     ORDER BY rank, "by" COLLATE vi_numeric, position`,
  );

/** True when a plan with the code exists. */
export async function planCodeTaken(ctx: Context, code: string): Promise<boolean> {
  const rows = await ctx.db.query<{ taken: boolean }>(
    'SELECT EXISTS (SELECT FROM plan WHERE lower(code) = lower($1)) AS taken',
    [code],
  );
  return rows[0]!.taken;
}

/**
 * Makes a class of its own for every unit that is addressed by itself, and gives the class's code back by the unit's.
 * A code may have meant another unit before: then the class bears the unit's key too.
 */
export const makeUnitClasses = (
  tx: Context,
  unitCodes: readonly string[],
): Promise<{ code: string; classCode: string }[]> =>
  tx.db.query(
    `WITH wanted AS (
       SELECT unit.id, unit.name, '@' || unit.code AS code,
         '@' || unit.code || CASE WHEN EXISTS (
           SELECT FROM unit_class WHERE class_code = '@' || unit.code AND unit_id <> unit.id)
         THEN '~' || unit.id ELSE '' END AS class_code
       FROM unit JOIN unit_node ON unit_node.unit_id = unit.id
       WHERE unit_node.hierarchy_id = (SELECT id FROM hierarchy ORDER BY valid_from DESC LIMIT 1)
         AND '@' || unit.code = ANY ($1::text[])),
     made AS (
       INSERT INTO addressee_class (code, name) SELECT class_code, name FROM wanted ON CONFLICT DO NOTHING RETURNING code),
     member AS (
       INSERT INTO unit_class (class_code, unit_id) SELECT class_code, id FROM wanted ON CONFLICT DO NOTHING)
     SELECT code, class_code AS "classCode" FROM wanted`,
    [unitCodes],
  );

/** One way of counting the tasks to be: by kind of unit, by period, by duty, or all. */
export interface PreviewRow {
  level: UnitLevel | null;
  kind: UnitKind | null;
  period: string | null;
  duty: string | null;
  units: number;
  duties: number;
  tasks: number;
}

/** A duty to be counted; `period` is the only one that it has tasks in, where it has a day of its own. */
export interface PreviewDuty extends Pick<StoredDuty, 'key' | 'addressees' | 'periodKinds'> {
  period: string | null;
}

/** Counts the tasks that accepted duties would make in the periods, as opening them would. */
export const previewTasks = (
  ctx: Context,
  duties: readonly PreviewDuty[],
  periods: readonly StoredPeriod[],
): Promise<PreviewRow[]> =>
  ctx.db.query(
    `WITH duty AS (
       SELECT * FROM json_to_recordset($1) AS d (key text, addressees text[], "periodKinds" text[], period text)),
     owner AS (
       SELECT duty.key, class.unit_id FROM duty CROSS JOIN LATERAL unnest(duty.addressees) AS named (code)
       JOIN unit_class class ON class.class_code = named.code AND named.code NOT LIKE '@%'
       UNION SELECT duty.key, unit.id FROM duty CROSS JOIN LATERAL unnest(duty.addressees) AS named (code)
       JOIN unit ON '@' || unit.code = named.code),
     owed AS (
       SELECT duty.key AS duty, period.code AS period, unit.id AS unit_id, unit.level, unit.kind
       FROM duty JOIN owner USING (key)
       JOIN json_to_recordset($2) AS period (code text, kind text, "endsOn" date) ON period.kind = ANY (duty."periodKinds")
         AND (duty.period IS NULL OR duty.period = period.code)
       JOIN unit_node node ON node.hierarchy_id = hierarchy_at(period."endsOn") AND node.unit_id = owner.unit_id
       JOIN unit ON unit.id = node.unit_id)
     SELECT level, kind, period, duty, count(DISTINCT unit_id)::int AS units, count(DISTINCT duty)::int AS duties,
       count(*)::int AS tasks
     FROM owed GROUP BY GROUPING SETS ((level, kind), (period), (duty), ())`,
    [
      JSON.stringify(
        duties.map(({ key, addressees, periodKinds, period }) => ({ key, addressees, periodKinds, period })),
      ),
      JSON.stringify(periods),
    ],
  );

/** Units of the present tree that a document may name. */
export const namedUnits = (ctx: Context): Promise<{ code: string; name: string }[]> =>
  ctx.db.query(
    `SELECT unit.code, unit.name FROM unit_node JOIN unit ON unit.id = unit_node.unit_id
     WHERE unit_node.depth > 0 AND unit_node.hierarchy_id = (SELECT id FROM hierarchy ORDER BY valid_from DESC LIMIT 1)
     ORDER BY unit_node.position`,
  );
