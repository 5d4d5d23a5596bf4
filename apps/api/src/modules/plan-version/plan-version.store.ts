// Reads versions of plans and what they say of their duties; writes a new one.
import type { Context } from '../../context.ts';
import type { Cadence, ObligationKind, PeriodKind, RunningPeriodRule } from '../../generated/resolvers.ts';

export interface PlanVersionRow {
  id: number;
  planId: number;
  number: number;
  title: string;
  documentType: string | null;
  preamble: string[];
  isLatest: boolean;
  runningPeriodRule: RunningPeriodRule | null;
  publishedAt: string | null;
  publishedBy: string | null;
}

/** What a version says of an obligation. */
export interface VersionDutyRow {
  obligationId: number;
  versionId: number;
  clauseId: number;
  /** The path of its clause. */
  clause: string;
  code: string;
  kind: ObligationKind;
  label: string;
  labelEn: string;
  text: string;
  textStart: number;
  cadence: Cadence;
  periodKinds: PeriodKind[];
  addressees: string[];
}

const VERSION = `v.id, v.plan_id AS "planId", v.number, v.title, v.document_type AS "documentType", v.preamble, v.latest AS "isLatest",
  v.running_rule AS "runningPeriodRule", v.published_at AS "publishedAt",
  (SELECT display_name FROM account WHERE account.id = v.published_by) AS "publishedBy"`;
const DUTY = `ov.obligation_id AS "obligationId", ov.version_id AS "versionId", ov.clause_id AS "clauseId",
  c.path AS clause, o.code, ov.kind, ov.label, ov.label_en AS "labelEn", ov.text, ov.quote_start AS "textStart",
  ov.cadence, ov.period_kinds AS "periodKinds", ov.addressees`;
const DUTY_SOURCE = `obligation_version ov JOIN obligation o ON o.id = ov.obligation_id JOIN clause c ON c.id = ov.clause_id`;

type Ids = readonly number[];

/** Versions by key. */
export const versionsByIds = (ctx: Context, ids: Ids): Promise<PlanVersionRow[]> =>
  ctx.db.query(`SELECT ${VERSION} FROM plan_version v WHERE v.id = ANY($1::bigint[])`, [ids]);

/** All versions of some plans, the first ones first. */
export const versionsOfPlans = (ctx: Context, planIds: Ids): Promise<PlanVersionRow[]> =>
  ctx.db.query(`SELECT ${VERSION} FROM plan_version v WHERE v.plan_id = ANY($1::bigint[]) ORDER BY v.number`, [
    planIds,
  ]);

/** The duties of some versions, in the order of the text. */
export const dutiesOfVersions = (ctx: Context, versionIds: Ids): Promise<VersionDutyRow[]> =>
  ctx.db.query(`SELECT ${DUTY} FROM ${DUTY_SOURCE} WHERE ov.version_id = ANY($1::bigint[]) ORDER BY ov.position`, [
    versionIds,
  ]);

/** The duties of some clauses, in the order of the text. */
export const dutiesOfClauses = (ctx: Context, clauseIds: Ids): Promise<VersionDutyRow[]> =>
  ctx.db.query(`SELECT ${DUTY} FROM ${DUTY_SOURCE} WHERE ov.clause_id = ANY($1::bigint[]) ORDER BY ov.position`, [
    clauseIds,
  ]);

/** What the version in force says of some obligations, and what the one before it said (`isLatest` tells them apart). */
export const lastWordsOf = (ctx: Context, obligationIds: Ids): Promise<(VersionDutyRow & { isLatest: boolean })[]> =>
  ctx.db.query(
    `SELECT ${DUTY}, latest.id = ov.version_id AS "isLatest"
     FROM ${DUTY_SOURCE}
     JOIN plan_version latest ON latest.plan_id = o.plan_id AND latest.latest AND latest.number > 1
     JOIN plan_version v ON v.id = ov.version_id AND v.number >= latest.number - 1
     WHERE ov.obligation_id = ANY($1::bigint[])`,
    [obligationIds],
  );

/** The names of classes; a code behind "@" that is no class yet is the unit's that bears it today. */
export const addresseeNames = (ctx: Context, codes: readonly string[]): Promise<{ code: string; name: string }[]> =>
  ctx.db.query(
    `SELECT code, name FROM addressee_class WHERE code = ANY($1::text[])
     UNION ALL SELECT '@' || code, name FROM unit
     WHERE valid_to IS NULL AND '@' || code = ANY($1::text[])
       AND NOT EXISTS (SELECT FROM addressee_class class WHERE class.code = '@' || unit.code)`,
    [codes],
  );

/**
 * Locks a plan and its periods until the transaction ends, so that no version is published and no period opened meanwhile.
 * @returns the number of the version in force
 */
export async function lockPlan(tx: Context, planId: number): Promise<number> {
  await tx.db.query('SELECT id FROM plan WHERE id = $1 FOR UPDATE', [planId]);
  // Not their keys: evidence that is being entered refers to them.
  await tx.db.query('SELECT id FROM period WHERE plan_id = $1 ORDER BY id FOR NO KEY UPDATE', [planId]);
  const rows = await tx.db.query<{ number: number }>('SELECT number FROM plan_version WHERE plan_id = $1 AND latest', [
    planId,
  ]);
  return rows[0]!.number;
}

export interface NewVersion {
  planId: number;
  number: number;
  title: string;
  preamble: readonly string[];
  documentType: string | null;
  rule: RunningPeriodRule;
  accountId: number;
}

/** Makes the next version the one in force, and the plan bear its title. @returns its key */
export async function insertVersion(tx: Context, version: NewVersion): Promise<number> {
  const { planId, number, title, preamble, documentType, rule, accountId } = version;
  await tx.db.query('UPDATE plan_version SET latest = false WHERE plan_id = $1 AND latest', [planId]);
  await tx.db.query('UPDATE plan SET title = $2 WHERE id = $1', [planId, title]);
  const rows = await tx.db.query<{ id: number }>(
    `INSERT INTO plan_version (plan_id, number, title, preamble, document_type, latest, running_rule, published_at,
       published_by)
     VALUES ($1, $2, $3, $4, $5, true, $6, $7, $8) RETURNING id`,
    [planId, number, title, preamble, documentType, rule, tx.now, accountId],
  );
  return rows[0]!.id;
}

/** The codes of all obligations of a plan, ended ones too. */
export async function allCodes(tx: Context, planId: number): Promise<string[]> {
  const rows = await tx.db.query<{ code: string }>('SELECT code FROM obligation WHERE plan_id = $1', [planId]);
  return rows.map(({ code }) => code);
}

/** What a version says of an obligation that stood before it. */
export interface RestatedDuty {
  id: number;
  clause: string;
  kind: ObligationKind;
  label: string;
  labelEn: string;
  text: string;
  textStart: number;
  cadence: Cadence;
  periodKinds: readonly PeriodKind[];
  dueOn: string | null;
  position: number;
}

/**
 * Gives the obligations that stand on their words in a new version, and ends the others. Those that have ended come
 * behind all that stand.
 * @param count how many duties the version has, new ones included
 */
export async function restateObligations(
  tx: Context,
  version: { planId: number; versionId: number },
  restated: readonly RestatedDuty[],
  count: number,
): Promise<void> {
  await tx.db.query(
    `UPDATE obligation o SET
       clause_id = coalesce(stands.clause_id, o.clause_id), kind = coalesce(stands.kind, o.kind),
       label = coalesce(stands.label, o.label), label_en = coalesce(stands.label_en, o.label_en),
       text = coalesce(stands.text, o.text), quote_start = coalesce(stands.text_start, o.quote_start),
       cadence = coalesce(stands.cadence, o.cadence), period_kinds = coalesce(stands.period_kinds, o.period_kinds),
       due_on = CASE WHEN stands.clause_id IS NULL THEN o.due_on ELSE stands.due_on END, position = stands.position,
       ended_by = CASE WHEN stands.clause_id IS NULL THEN coalesce(o.ended_by, $2) END
     FROM (
       SELECT old.id, clause.id AS clause_id, d.kind, d.label, d."labelEn" AS label_en, d.text,
         d."textStart" AS text_start, d.cadence, d."periodKinds" AS period_kinds, d."dueOn" AS due_on,
         coalesce(d.position, $4 + row_number() OVER (PARTITION BY d.id IS NULL ORDER BY old.position)) AS position
       FROM obligation old
       LEFT JOIN jsonb_to_recordset($3::jsonb) AS d (id bigint, clause text, kind text, label text, "labelEn" text,
         text text, "textStart" int, cadence text, "periodKinds" text[], "dueOn" date, position int) ON d.id = old.id
       LEFT JOIN clause ON clause.version_id = $2 AND clause.path = d.clause
       WHERE old.plan_id = $1) AS stands
     WHERE o.id = stands.id`,
    [version.planId, version.versionId, JSON.stringify(restated), count],
  );
}

/** Frees obligations from their classes, before others are named. */
export async function clearAddressees(tx: Context, obligationIds: Ids): Promise<void> {
  await tx.db.query('DELETE FROM obligation_addressee WHERE obligation_id = ANY($1::bigint[])', [obligationIds]);
}

/** Lets periods be carried out under a version from now on. */
export async function bindPeriods(tx: Context, versionId: number, periodIds: Ids): Promise<void> {
  await tx.db.query('UPDATE period SET version_id = $1 WHERE id = ANY($2::bigint[])', [versionId, periodIds]);
}
