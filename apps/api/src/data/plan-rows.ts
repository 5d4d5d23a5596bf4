// Turns a plan's seed into rows: flattens the outline, anchors every quote, checks every reference. Pure.
import type { SeedClause, SeedObligation, SeedPlan } from './seed-files.ts';

/** A plan as rows, in the order of the text; what refers to clauses does so by path. */
export interface PlanRows {
  code: string;
  title: string;
  /** As printed above the title: "KẾ HOẠCH"; null where none is printed. */
  documentType: string | null;
  preamble: string[];
  clauses: ClauseRow[];
  footnotes: { number: number; text: string }[];
  documents: DocumentRow[];
  citations: CitationRow[];
  obligations: ObligationRow[];
  periods: PeriodRow[];
}

/** A cited document; `key` is how citations name it. */
export interface DocumentRow {
  key: string;
  number: string;
  issued_on: string | null;
  title: string | null;
}

export interface PeriodRow {
  code: string;
  kind: string;
  starts_on: string;
  ends_on: string;
  due_at: string;
}

export interface ClauseRow {
  kind: SeedClause['kind'];
  number: string;
  path: string;
  parent: string | null;
  text: string;
  position: number;
  last: number;
  footnotes: number[];
}

interface SeedClauseRow extends ClauseRow {
  citations: string[];
}

/**
 * All clauses in the order of the text, each with the range of what stands below it.
 * A clause's text is its heading and its own paragraphs, one a line.
 */
export function clauseRows(clauses: readonly SeedClause[]): SeedClauseRow[] {
  const rows: SeedClauseRow[] = [];
  const walk = (clause: SeedClause, parent: string | null): void => {
    const position = rows.length + 1;
    const row: SeedClauseRow = {
      kind: clause.kind,
      number: clause.number,
      path: parent === null ? clause.number : `${parent}.${clause.number}`,
      parent,
      text: clause.text.join('\n'),
      position,
      last: position,
      citations: clause.citations,
      footnotes: clause.footnotes,
    };
    rows.push(row);
    for (const child of clause.children) walk(child, row.path);
    row.last = rows.length;
  };
  for (const clause of clauses) walk(clause, null);
  return rows;
}

export interface ObligationRow extends Omit<SeedObligation, 'rhythm'> {
  cadence: string;
  /** The last good day, where the plan names one. */
  dueOn: string | null;
  /** Where the quote stands in its clause's text, from 0, in characters (code points). */
  quoteStart: number;
  position: number;
}

/**
 * The plan's obligations in the seed's order, each anchored in its clause.
 * @throws when a quote isn't verbatim in its clause, or a clause, rhythm or indicator is unknown
 */
export function obligationRows(plan: SeedPlan): ObligationRow[] {
  const textOf = new Map(clauseRows(plan.outline.clauses).map((row) => [row.path, row.text]));
  const cadenceOf = new Map(plan.cadences.map((row) => [row.rhythm, row.cadence]));
  const indicators = new Set(plan.indicators.map((row) => row.code));
  return plan.obligations.map(({ rhythm, ...obligation }, index) => {
    const fail = (what: string): never => {
      throw new Error(`Obligation ${obligation.code} of plan ${plan.outline.code}: ${what}`);
    };
    const text = textOf.get(obligation.clause) ?? fail(`there is no clause ${obligation.clause}`);
    const start = text.indexOf(obligation.quote);
    if (start < 0) fail(`its quote does not stand in clause ${obligation.clause}`);
    const unknown = obligation.indicators.filter((code) => !indicators.has(code));
    if (unknown.length > 0) fail(`there is no indicator ${unknown.join(', ')}`);
    return {
      ...obligation,
      cadence: cadenceOf.get(rhythm) ?? fail(`cadences.csv does not know "${rhythm}"`),
      dueOn: null,
      quoteStart: [...text.slice(0, start)].length,
      position: index + 1,
    };
  });
}

export interface CitationRow {
  clause: string | null;
  footnote: number | null;
  /** The key of a document. */
  document: string;
  position: number;
}

/**
 * Every citation of the plan as a whole, of its clauses and of its footnotes; position is the order within each.
 * @throws when a cited document isn't among the plan's
 */
export function citationRows(plan: SeedPlan): CitationRow[] {
  const known = new Set(plan.documents.map((row) => row.number));
  const rows: CitationRow[] = [];
  const add = (clause: string | null, footnote: number | null, documents: readonly string[]): void => {
    documents.forEach((document, index) => {
      if (!known.has(document)) throw new Error(`legal-documents.csv of plan ${plan.outline.code} lacks ${document}`);
      rows.push({ clause, footnote, document, position: index + 1 });
    });
  };
  add(null, null, plan.outline.citations);
  for (const clause of clauseRows(plan.outline.clauses)) add(clause.path, null, clause.citations);
  for (const footnote of plan.outline.footnotes) add(null, footnote.number, footnote.citations);
  return rows;
}

/**
 * The whole seed as rows.
 * @throws when it contradicts itself (see above)
 */
export function planRows(plan: SeedPlan): PlanRows {
  const { outline } = plan;
  return {
    code: outline.code,
    title: outline.title,
    documentType: 'KẾ HOẠCH',
    preamble: outline.preamble,
    clauses: clauseRows(outline.clauses),
    footnotes: outline.footnotes,
    documents: plan.documents.map(({ number, issued_on, title }) => ({
      key: number!,
      number: number!,
      issued_on: issued_on ?? null,
      title: title ?? null,
    })),
    citations: citationRows(plan),
    obligations: obligationRows(plan),
    periods: plan.periods as unknown as PeriodRow[],
  };
}
