// Inserts a plan, set by set: outline, footnotes, citations, obligations, indicators, periods; and later versions of it.
import type { Db } from '../lib/sql.ts';
import { planRows, type PlanRows } from './plan-rows.ts';
import type { SeedPlan } from './seed-files.ts';

/**
 * Inserts a plan of the seed with everything but its tasks. The addressee classes must exist.
 * @param db a transaction
 * @throws when the seed contradicts itself (see plan-rows.ts)
 */
export async function insertPlan(db: Db, plan: SeedPlan): Promise<void> {
  const rows = planRows(plan);
  const planId = await insertPlanRows(db, rows);
  await insertIndicators(db, planId, plan, rows);
}

/**
 * Inserts a plan with everything but its indicators and tasks. The addressee classes must exist.
 * @param db a transaction
 * @param published when and by whose account; null for what came with the product
 * @returns the plan's key
 */
export async function insertPlanRows(
  db: Db,
  plan: PlanRows,
  published: { at: Date; by: number } | null = null,
): Promise<number> {
  const [row] = await db.query<{ id: number }>('INSERT INTO plan (code, title) VALUES ($1, $2) RETURNING id', [
    plan.code,
    plan.title,
  ]);
  const planId = row!.id;
  const [version] = await db.query<{ id: number }>(
    `INSERT INTO plan_version (plan_id, number, title, preamble, document_type, latest, published_at, published_by)
     VALUES ($1, 1, $2, $3, $4, true, $5, $6) RETURNING id`,
    [planId, plan.title, plan.preamble, plan.documentType, published?.at ?? null, published?.by ?? null],
  );
  await insertDocument(db, { planId, versionId: version!.id }, plan);
  await insertObligations(db, version!.id, planId, plan.obligations);
  await keepObligations(db, version!.id);
  await insertPeriods(db, planId, plan.periods);
  return planId;
}

/** Which document of which plan. */
export interface VersionKeys {
  planId: number;
  versionId: number;
}

/** Inserts a version's document: clauses, footnotes and citations. */
export async function insertDocument(db: Db, version: VersionKeys, document: PlanRows): Promise<void> {
  await insertOutline(db, version, document);
  await insertCitations(db, version.versionId, document);
}

/** Inserts periods; they are carried out under the latest version. */
export async function insertPeriods(db: Db, planId: number, periods: PlanRows['periods']): Promise<void> {
  await db.query(
    `INSERT INTO period (plan_id, code, kind, starts_on, ends_on, due_at)
     SELECT $1, p.* FROM json_to_recordset($2)
       AS p (code text, kind text, starts_on date, ends_on date, due_at timestamptz)`,
    [planId, JSON.stringify(periods)],
  );
}

/** Writes down what the latest version says of the duties that stand in it. */
export async function keepObligations(db: Db, versionId: number): Promise<void> {
  await db.query(
    `INSERT INTO obligation_version (version_id, obligation_id, clause_id, kind, label, label_en, text, quote_start,
       cadence, period_kinds, addressees, position)
     SELECT v.id, o.id, o.clause_id, o.kind, o.label, o.label_en, o.text, o.quote_start, o.cadence, o.period_kinds,
       ARRAY(SELECT class_code FROM obligation_addressee a WHERE a.obligation_id = o.id ORDER BY a.position), o.position
     FROM plan_version v JOIN obligation o ON o.plan_id = v.plan_id AND o.ended_by IS NULL WHERE v.id = $1`,
    [versionId],
  );
}

async function insertOutline(db: Db, { planId, versionId }: VersionKeys, plan: PlanRows): Promise<void> {
  const clauses = JSON.stringify(plan.clauses);
  await db.query(
    `INSERT INTO clause (plan_id, version_id, kind, number, path, text, position, last)
     SELECT $1, $2, c.* FROM json_to_recordset($3)
       AS c (kind text, number text, path text, text text, position int, last int)
     ORDER BY c.position`,
    [planId, versionId, clauses],
  );
  // The parents' keys are known only now.
  await db.query(
    `UPDATE clause SET parent_id = parent.id
     FROM json_to_recordset($2) AS c (path text, parent text)
     JOIN clause parent ON parent.version_id = $1 AND parent.path = c.parent
     WHERE clause.version_id = $1 AND clause.path = c.path`,
    [versionId, clauses],
  );
  await db.query(
    `INSERT INTO footnote (version_id, number, text)
     SELECT $1, f.* FROM json_to_recordset($2) AS f (number int, text text) ORDER BY f.number`,
    [versionId, JSON.stringify(plan.footnotes)],
  );
  await db.query(
    `INSERT INTO clause_footnote (clause_id, footnote_id)
     SELECT clause.id, footnote.id
     FROM json_to_recordset($2) AS c (path text, footnotes int[])
     JOIN clause ON clause.version_id = $1 AND clause.path = c.path
     JOIN footnote ON footnote.version_id = $1 AND footnote.number = ANY (c.footnotes)`,
    [versionId, clauses],
  );
}

async function insertCitations(db: Db, versionId: number, plan: PlanRows): Promise<void> {
  const documents = JSON.stringify(plan.documents);
  // Another plan may have brought the same document.
  await db.query(
    `INSERT INTO legal_document (number, issued_on, title)
     SELECT d.* FROM json_to_recordset($1) AS d (number text, issued_on date, title text)
     ON CONFLICT (number, issued_on) DO NOTHING`,
    [documents],
  );
  await db.query(
    `INSERT INTO citation (version_id, clause_id, footnote_id, document_id, position)
     SELECT $1, clause.id, footnote.id, legal_document.id, c.position
     FROM json_to_recordset($3) AS c (clause text, footnote int, document text, position int)
     JOIN json_to_recordset($2) AS d (key text, number text, issued_on date) ON d.key = c.document
     JOIN legal_document ON legal_document.number = d.number AND legal_document.issued_on IS NOT DISTINCT FROM d.issued_on
     LEFT JOIN clause ON clause.version_id = $1 AND clause.path = c.clause
     LEFT JOIN footnote ON footnote.version_id = $1 AND footnote.number = c.footnote`,
    [versionId, documents, JSON.stringify(plan.citations)],
  );
}

/** Inserts duties that a version brings, each with the classes that owe it. @returns their keys, by code */
export async function insertObligations(
  db: Db,
  versionId: number,
  planId: number,
  rows: PlanRows['obligations'],
): Promise<Map<string, number>> {
  const obligations = JSON.stringify(rows);
  const made = await db.query<{ id: number; code: string }>(
    `INSERT INTO obligation (plan_id, clause_id, code, kind, label, label_en, text, quote_start, cadence,
       period_kinds, due_on, evidence_hints, position)
     SELECT $1, clause.id, o.code, o.kind, o.label, o."labelEn", o.quote, o."quoteStart", o.cadence,
       o."periodKinds", o."dueOn", o."evidenceHints", o.position
     FROM json_to_recordset($3) AS o (code text, clause text, kind text, label text, "labelEn" text, quote text,
       "quoteStart" int, cadence text, "periodKinds" text[], "dueOn" date, "evidenceHints" text[], position int)
     JOIN clause ON clause.version_id = $2 AND clause.path = o.clause
     ORDER BY o.position RETURNING obligation.id, obligation.code`,
    [planId, versionId, obligations],
  );
  await insertAddressees(db, planId, rows);
  return new Map(made.map(({ id, code }) => [code, id]));
}

/** Binds duties, named by their codes, to classes. */
export async function insertAddressees(
  db: Db,
  planId: number,
  rows: readonly Pick<PlanRows['obligations'][number], 'code' | 'addressees'>[],
): Promise<void> {
  await db.query(
    `INSERT INTO obligation_addressee (obligation_id, class_code, position)
     SELECT obligation.id, a.code, a.position
     FROM json_to_recordset($2) AS o (code text, addressees text[])
     JOIN obligation ON obligation.plan_id = $1 AND obligation.code = o.code
     CROSS JOIN LATERAL unnest(o.addressees) WITH ORDINALITY AS a (code, position)`,
    [planId, JSON.stringify(rows)],
  );
}

async function insertIndicators(db: Db, planId: number, plan: SeedPlan, rows: PlanRows): Promise<void> {
  await db.query(
    `INSERT INTO indicator (plan_id, code, heading, name, unit_of_measure, aggregate, applies_to, basis, check_rule)
     SELECT $1, i.code, i.heading, i.name, i.unit_of_measure, i.aggregate, i.applies_to, i.basis,
       nullif(i.check_rule, '')
     FROM json_to_recordset($2) AS i (code text, heading text, name text, unit_of_measure text, aggregate text,
       applies_to text, basis text, check_rule text)`,
    [planId, JSON.stringify(plan.indicators)],
  );
  await db.query(
    `INSERT INTO obligation_indicator (obligation_id, indicator_id, position)
     SELECT obligation.id, indicator.id, i.position
     FROM json_to_recordset($2) AS o (code text, indicators text[])
     JOIN obligation ON obligation.plan_id = $1 AND obligation.code = o.code
     CROSS JOIN LATERAL unnest(o.indicators) WITH ORDINALITY AS i (code, position)
     JOIN indicator ON indicator.plan_id = $1 AND indicator.code = i.code`,
    [planId, JSON.stringify(rows.obligations)],
  );
}
