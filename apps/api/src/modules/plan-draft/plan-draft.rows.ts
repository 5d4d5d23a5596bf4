// From a draft to the rows of a plan: accepted duties with their codes, the outline, footnotes and citations. Pure.
import type { Span } from '@dan-van/plan-parser';
import { citedWithin, clauseAt, quoteOf, type PlanClause } from '@dan-van/plan-parser/proposals';
import type { CitationRow, DocumentRow, ObligationRow, PlanRows } from '../../data/plan-rows.ts';
import type { ParsedDraft } from './plan-draft.document.ts';
import type { DraftContent, StoredDuty, StoredPeriod } from './plan-draft.types.ts';
import { dueDay } from './views.ts';

/** What the plan is called, and what goes into it. */
export interface Publication extends Pick<DraftContent, 'duties' | 'periods'> {
  code: string;
  title: string;
  /** For days and quarters that name none. */
  year: number | null;
}

/** The plan's rows. The duties' spans must lie within clauses. */
export function publishedRows(parsed: ParsedDraft, { code, title, year, duties, periods }: Publication): PlanRows {
  const { document, clauses } = parsed;
  const footnotes = new Map<number, string>();
  for (const { number, paragraphs } of document.footnotes) {
    const text = paragraphs.map((one) => one.text).join('\n');
    footnotes.set(number, footnotes.has(number) ? `${footnotes.get(number)}\n${text}` : text);
  }
  return {
    code,
    title,
    documentType: document.type,
    // A text without an outline is one clause: its paragraphs are not repeated above it.
    preamble: document.sections.length === 0 ? [] : document.preamble.map(({ text }) => text),
    clauses: clauses.map(({ kind, number, path, parent, text, position, last, ...clause }) => ({
      kind,
      number,
      path,
      parent,
      text,
      position,
      last,
      footnotes: footnotesOf(parsed, clause),
    })),
    footnotes: [...footnotes].map(([number, text]) => ({ number, text })),
    ...citations(parsed),
    obligations: obligations(parsed, duties, year),
    periods: periods.map(periodRow),
  };
}

type Place = Pick<PlanClause, 'paragraphs'>;

const standsIn = ({ paragraphs }: Place, at: number): boolean =>
  paragraphs.some(({ start, end }) => start <= at && at < end);

function footnotesOf({ document }: ParsedDraft, place: Place): number[] {
  const referring = document.footnotes.filter(({ references }) =>
    references.some(({ start }) => standsIn(place, start)),
  );
  return [...new Set(referring.map(({ number }) => number))];
}

function citations({ document, clauses }: ParsedDraft): { documents: DocumentRow[]; citations: CitationRow[] } {
  const keyOf = (cited: { number: string; issuedOn: string | null }) => `${cited.number} ${cited.issuedOn ?? ''}`;
  const documents = new Map<string, DocumentRow>();
  for (const cited of document.citations) {
    documents.set(keyOf(cited), { key: keyOf(cited), number: cited.number, issued_on: cited.issuedOn, title: null });
  }
  const rows: CitationRow[] = [];
  const add = (clause: string | null, footnote: number | null, within: readonly Span[]): void => {
    const keys = within.flatMap((span) => citedWithin(document, span)).map(keyOf);
    [...new Set(keys)].forEach((key, i) => rows.push({ clause, footnote, document: key, position: i + 1 }));
  };
  add(null, null, [{ start: 0, end: document.source.length }]);
  for (const { path, paragraphs } of clauses) add(path, null, paragraphs);
  for (const number of new Set(document.footnotes.map((footnote) => footnote.number))) {
    add(
      null,
      number,
      document.footnotes.filter((footnote) => footnote.number === number),
    );
  }
  return { documents: [...documents.values()], citations: rows };
}

function obligations(
  { document, clauses }: ParsedDraft,
  duties: readonly StoredDuty[],
  year: number | null,
): ObligationRow[] {
  const accepted = duties.filter(({ state }) => state === 'ACCEPTED').sort((a, b) => a.start - b.start);
  const placed = accepted.map((duty) => ({ duty, clause: clauseAt(clauses, duty)! }));
  const codes = dutyCodes(placed.map(({ clause }) => clause.path));
  return placed.map(({ duty, clause }, index) => {
    const quote = quoteOf(document, clause, duty)!;
    return {
      code: codes[index]!,
      clause: clause.path,
      kind: duty.kind,
      label: duty.label,
      // No translation is invented.
      labelEn: '',
      quote: quote.text,
      quoteStart: quote.start,
      addressees: duty.addressees,
      cadence: duty.cadence,
      periodKinds: duty.periodKinds,
      dueOn: dueDay(duty, quote.text, year),
      evidenceHints: [],
      indicators: [],
      position: index + 1,
    };
  });
}

/**
 * A code for each duty, from the paths of their clauses: "III.1" for a clause's only duty, "II.3.c.4" for one of several.
 * No two are the same, also where a clause's path looks like another's duty.
 */
export function dutyCodes(paths: readonly string[]): string[] {
  const taken = new Set<string>();
  const single = (path: string) => paths.filter((other) => other === path).length === 1;
  return paths.map((path) => {
    let code = path;
    for (let n = 1; taken.has(code) || (code === path && !single(path)); n++) code = `${path}.${n}`;
    taken.add(code);
    return code;
  });
}

const DAY_MS = 86_400_000;

function periodRow({ code, kind, startsOn, endsOn, dueOn }: StoredPeriod): PlanRows['periods'][number] {
  // The first late instant: the midnight behind the last good day, in Asia/Ho_Chi_Minh.
  const late = new Date(Date.parse(dueOn) + DAY_MS).toISOString().slice(0, 10);
  return { code, kind, starts_on: startsOn, ends_on: endsOn, due_at: `${late}T00:00:00+07:00` };
}
