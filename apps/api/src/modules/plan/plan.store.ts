// Reads plans: the document's outline and the obligations, indicators and periods bound to it.
import type { Context } from '../../context.ts';
import type { Cadence, ClauseKind, ObligationKind, PeriodKind } from '../../generated/resolvers.ts';

export interface PlanRow {
  id: number;
  code: string;
  title: string;
  /** As printed above the title; null where none is printed. */
  documentType: string | null;
  preamble: string[];
  /** The version that is in force: its key and its number. */
  versionId: number;
  version: number;
}

export interface ClauseRow {
  id: number;
  planId: number;
  versionId: number;
  parentId: number | null;
  kind: ClauseKind;
  number: string;
  path: string;
  text: string;
  position: number;
  last: number;
}

export interface FootnoteRow {
  id: number;
  versionId: number;
  number: number;
  text: string;
}

export interface LegalDocumentRow {
  id: number;
  number: string;
  title: string | null;
  issuedOn: string | null;
}

export interface ObligationRow {
  id: number;
  planId: number;
  clauseId: number;
  code: string;
  kind: ObligationKind;
  label: string;
  labelEn: string | null;
  text: string;
  textStart: number;
  cadence: Cadence;
  periodKinds: PeriodKind[];
  dueOn: string | null;
  evidenceHints: string[];
  position: number;
  /** The key of the version that has it no more; null while it stands. */
  endedBy: number | null;
}

export interface AddresseeRow {
  obligationId: number;
  code: string;
  name: string;
}

export interface IndicatorRow {
  id: number;
  code: string;
  name: string;
  unitOfMeasure: string;
  aggregate: string;
}

export interface PeriodRow {
  id: number;
  planId: number;
  code: string;
  kind: PeriodKind;
  title: string | null;
  startsOn: string;
  endsOn: string;
  dueAt: string;
  openedAt: string;
  closedAt: string | null;
  version: number;
  /** The key of the version under which it is carried out. */
  versionId: number;
}

const PLAN = `plan.id, plan.code, plan.title, v.document_type AS "documentType", v.preamble, v.id AS "versionId", v.number AS version
  FROM plan JOIN plan_version v ON v.plan_id = plan.id AND v.latest`;
const CLAUSE = `c.id, c.plan_id AS "planId", c.version_id AS "versionId", c.parent_id AS "parentId", c.kind, c.number, c.path, c.text, c.position, c.last`;
const OBLIGATION = `o.id, o.plan_id AS "planId", o.clause_id AS "clauseId", o.code, o.kind, o.label, nullif(o.label_en, '') AS "labelEn",
  o.text, o.quote_start AS "textStart", o.cadence, o.period_kinds AS "periodKinds", o.due_on AS "dueOn", o.evidence_hints AS "evidenceHints", o.position,
  o.ended_by AS "endedBy"`;
const PERIOD = `p.id, p.plan_id AS "planId", p.code, p.kind, p.title, p.starts_on AS "startsOn", p.ends_on AS "endsOn",
  p.due_at AS "dueAt", p.opened_at AS "openedAt", p.closed_at AS "closedAt", p.version, p.version_id AS "versionId"`;
const DOCUMENT = `d.id, d.number, d.title, d.issued_on AS "issuedOn"`;

type Ids = readonly number[];

/** All plans, by code. */
export const allPlans = (ctx: Context): Promise<PlanRow[]> => ctx.db.query(`SELECT ${PLAN} ORDER BY plan.code`);

/** The plan with a code, or none. */
export const plansByCode = (ctx: Context, code: string): Promise<PlanRow[]> =>
  ctx.db.query(`SELECT ${PLAN} WHERE plan.code = $1`, [code]);

/** Plans by key. */
export const plansByIds = (ctx: Context, ids: Ids): Promise<PlanRow[]> =>
  ctx.db.query(`SELECT ${PLAN} WHERE plan.id = ANY($1::bigint[])`, [ids]);

/** Clauses by key. */
export const clausesByIds = (ctx: Context, ids: Ids): Promise<ClauseRow[]> =>
  ctx.db.query(`SELECT ${CLAUSE} FROM clause c WHERE c.id = ANY($1::bigint[])`, [ids]);

/** The outermost clauses of some versions, in the order of the text. */
export const rootClauses = (ctx: Context, versionIds: Ids): Promise<ClauseRow[]> =>
  ctx.db.query(
    `SELECT ${CLAUSE} FROM clause c WHERE c.version_id = ANY($1::bigint[]) AND c.parent_id IS NULL ORDER BY c.position`,
    [versionIds],
  );

/** All clauses of some versions, in the order of the text. */
export const clausesOfVersions = (ctx: Context, versionIds: Ids): Promise<ClauseRow[]> =>
  ctx.db.query(`SELECT ${CLAUSE} FROM clause c WHERE c.version_id = ANY($1::bigint[]) ORDER BY c.position`, [
    versionIds,
  ]);

/** The clauses right below some clauses, in the order of the text. */
export const subclauses = (ctx: Context, parentIds: Ids): Promise<ClauseRow[]> =>
  ctx.db.query(`SELECT ${CLAUSE} FROM clause c WHERE c.parent_id = ANY($1::bigint[]) ORDER BY c.position`, [parentIds]);

/** Obligations by key. */
export const obligationsByIds = (ctx: Context, ids: Ids): Promise<ObligationRow[]> =>
  ctx.db.query(`SELECT ${OBLIGATION} FROM obligation o WHERE o.id = ANY($1::bigint[])`, [ids]);

/** The obligations that stand in some plans, in the order of the text. */
export const obligationsOfPlans = (ctx: Context, planIds: Ids): Promise<ObligationRow[]> =>
  ctx.db.query(
    `SELECT ${OBLIGATION} FROM obligation o
     WHERE o.plan_id = ANY($1::bigint[]) AND o.ended_by IS NULL ORDER BY o.position`,
    [planIds],
  );

/** The obligations that some clauses hold, or held in their version: with the words of today. */
export const obligationsOfClauses = (ctx: Context, clauseIds: Ids): Promise<(ObligationRow & { heldBy: number })[]> =>
  ctx.db.query(
    `SELECT ${OBLIGATION}, ov.clause_id AS "heldBy" FROM obligation_version ov JOIN obligation o ON o.id = ov.obligation_id
     WHERE ov.clause_id = ANY($1::bigint[]) ORDER BY ov.position`,
    [clauseIds],
  );

/** The classes of addressees of some obligations. */
export const addresseesOf = (ctx: Context, ids: Ids): Promise<AddresseeRow[]> =>
  ctx.db.query(
    `SELECT oa.obligation_id AS "obligationId", ac.code, ac.name
     FROM obligation_addressee oa JOIN addressee_class ac ON ac.code = oa.class_code
     WHERE oa.obligation_id = ANY($1::bigint[]) ORDER BY oa.position`,
    [ids],
  );

/** The indicators of some obligations. */
export const indicatorsOf = (ctx: Context, ids: Ids): Promise<(IndicatorRow & { obligationId: number })[]> =>
  ctx.db.query(
    `SELECT oi.obligation_id AS "obligationId", i.id, i.code, i.name, i.unit_of_measure AS "unitOfMeasure", i.aggregate
     FROM obligation_indicator oi JOIN indicator i ON i.id = oi.indicator_id
     WHERE oi.obligation_id = ANY($1::bigint[]) ORDER BY oi.position`,
    [ids],
  );

/** Indicators by key. */
export const indicatorsByIds = (ctx: Context, ids: Ids): Promise<IndicatorRow[]> =>
  ctx.db.query(
    `SELECT id, code, name, unit_of_measure AS "unitOfMeasure", aggregate FROM indicator WHERE id = ANY($1::bigint[])`,
    [ids],
  );

/** Periods by key. */
export const periodsByIds = (ctx: Context, ids: Ids): Promise<PeriodRow[]> =>
  ctx.db.query(`SELECT ${PERIOD} FROM period p WHERE p.id = ANY($1::bigint[])`, [ids]);

/** The periods of some plans, the earliest deadline first. */
export const periodsOfPlans = (ctx: Context, planIds: Ids): Promise<PeriodRow[]> =>
  ctx.db.query(`SELECT ${PERIOD} FROM period p WHERE p.plan_id = ANY($1::bigint[]) ORDER BY p.due_at, p.code`, [
    planIds,
  ]);

/** Footnotes by key. */
export const footnotesByIds = (ctx: Context, ids: Ids): Promise<FootnoteRow[]> =>
  ctx.db.query(`SELECT id, version_id AS "versionId", number, text FROM footnote WHERE id = ANY($1::bigint[])`, [ids]);

/** The footnotes of some versions. */
export const footnotesOfVersions = (ctx: Context, versionIds: Ids): Promise<FootnoteRow[]> =>
  ctx.db.query(
    `SELECT id, version_id AS "versionId", number, text FROM footnote WHERE version_id = ANY($1::bigint[])
     ORDER BY number`,
    [versionIds],
  );

/** The footnotes to which some clauses refer. */
export const footnotesOfClauses = (ctx: Context, clauseIds: Ids): Promise<(FootnoteRow & { clauseId: number })[]> =>
  ctx.db.query(
    `SELECT cf.clause_id AS "clauseId", f.id, f.version_id AS "versionId", f.number, f.text
     FROM clause_footnote cf JOIN footnote f ON f.id = cf.footnote_id
     WHERE cf.clause_id = ANY($1::bigint[]) ORDER BY f.number`,
    [clauseIds],
  );

/** Legal documents by key. */
export const documentsByIds = (ctx: Context, ids: Ids): Promise<LegalDocumentRow[]> =>
  ctx.db.query(`SELECT ${DOCUMENT} FROM legal_document d WHERE d.id = ANY($1::bigint[])`, [ids]);

export type CitingPlace = 'version' | 'clause' | 'footnote';

const CITING: Record<CitingPlace, string> = {
  version: 'c.clause_id IS NULL AND c.footnote_id IS NULL AND c.version_id',
  clause: 'c.clause_id',
  footnote: 'c.footnote_id',
};

/** The documents cited by some versions, clauses or footnotes, in order of first mention. */
export const citationsOf = (
  ctx: Context,
  place: CitingPlace,
  ids: Ids,
): Promise<(LegalDocumentRow & { placeId: number })[]> =>
  ctx.db.query(
    `SELECT c.${place}_id AS "placeId", ${DOCUMENT} FROM citation c JOIN legal_document d ON d.id = c.document_id
     WHERE ${CITING[place]} = ANY($1::bigint[]) ORDER BY c.position`,
    [ids],
  );
