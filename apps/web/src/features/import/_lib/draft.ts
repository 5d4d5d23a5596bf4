// A draft as the screen holds it, and the small changes that a person makes to its duties. Pure.
import { clauseAt } from '@dan-van/plan-parser/clause-at';
import type { DraftPageQuery } from '../DraftPage.generated.ts';

type Loaded = NonNullable<DraftPageQuery['planDraft']>;
export type Clause = Loaded['clauses'][number];
export type Period = Loaded['periods'][number];
export type Warning = Loaded['warnings'][number];
export type Choice = DraftPageQuery['addresseeChoices'][number];

/** Offsets in the document's text, in UTF-16 units, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What a person decides about a duty; its deadline and citations are read from its words. */
export type Duty = Omit<Loaded['duties'][number], 'deadline' | 'dueOn' | 'citations' | '__typename' | 'span'> & {
  span: Span;
};

/** Everything of a draft that can change. */
export interface DraftState {
  code: string;
  title: string;
  year: number | null;
  duties: readonly Duty[];
  periods: readonly Period[];
}

const inOrder = (duties: readonly Duty[]): Duty[] =>
  duties.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** The duties with one of them changed. */
export const withDuty = (duties: readonly Duty[], key: string, news: Partial<Duty>): Duty[] =>
  inOrder(duties.map((duty) => (duty.key === key ? { ...duty, ...news } : duty)));

/** The duties with one more, which was chosen by hand and so is accepted. */
export function withAdded(duties: readonly Duty[], key: string, span: Span, words: string): Duty[] {
  const near = duties.findLast((duty) => duty.span.start <= span.start) ?? duties[0];
  const added: Duty = {
    key,
    span,
    state: 'ACCEPTED',
    kind: 'DUTY',
    label: labelOf(words),
    addressees: near?.addressees ?? [],
    cadence: 'CONTINUOUS',
    periodKinds: ['HALF_YEAR', 'YEAR'],
    certainty: 'SURE',
    reasons: [],
  };
  return inOrder([...duties, added]);
}

/** One duty made two, at an offset within its words. */
export function withSplit(duties: readonly Duty[], key: string, at: number, text: string, newKey: string): Duty[] {
  const duty = duties.find((one) => one.key === key);
  if (!duty || at <= duty.span.start || at >= duty.span.end) return [...duties];
  const first = trimmed(text, { start: duty.span.start, end: at });
  const second = trimmed(text, { start: at, end: duty.span.end });
  if (first.end <= first.start || second.end <= second.start) return [...duties];
  const named = (span: Span) => labelOf(text.slice(span.start, span.end));
  return inOrder([
    ...duties.filter((one) => one.key !== key),
    { ...duty, span: first, label: named(first) },
    { ...duty, key: newKey, span: second, label: named(second) },
  ]);
}

/** A duty and the next one of the same clause made one: it bears the first one's facts. Unchanged when there is none. */
export function withMerged(duties: readonly Duty[], key: string, clauses: readonly Clause[]): readonly Duty[] {
  const next = mergeable(duties, key, clauses);
  const duty = duties.find((one) => one.key === key);
  if (!duty || !next) return duties;
  const span = { start: Math.min(duty.span.start, next.span.start), end: Math.max(duty.span.end, next.span.end) };
  const addressees = [...new Set([...duty.addressees, ...next.addressees])];
  return inOrder(
    duties.filter((one) => one.key !== next.key).map((one) => (one.key === key ? { ...one, span, addressees } : one)),
  );
}

/** The next duty of the same clause that is not dropped, or null. */
function mergeable(duties: readonly Duty[], key: string, clauses: readonly Clause[]): Duty | null {
  const at = duties.findIndex((one) => one.key === key);
  const duty = duties[at];
  const next = duties.slice(at + 1).find(({ state }) => state !== 'DROPPED');
  if (!duty || !next) return null;
  return clauseAt(clauses, duty.span)?.path === clauseAt(clauses, next.span)?.path ? next : null;
}

/** The keys of the duties behind which another of the same clause stands that is not dropped. */
export function mergeableKeys(duties: readonly Duty[], clauses: readonly Clause[]): Set<string> {
  const keys = new Set<string>();
  let next: string | undefined;
  for (const { key, span, state } of duties.toReversed()) {
    const path = clauseAt(clauses, span)?.path;
    if (next !== undefined && path === next) keys.add(key);
    if (state !== 'DROPPED') next = path;
  }
  return keys;
}

/** Proposals that nobody has looked at yet, decided alike. */
export const decideAll = (
  duties: readonly Duty[],
  state: 'ACCEPTED' | 'DROPPED',
  only: (duty: Duty) => boolean,
): Duty[] => duties.map((duty) => (duty.state === 'PROPOSED' && only(duty) ? { ...duty, state } : duty));

const LONGEST_LABEL = 90;

/** A short name from the first words. */
export function labelOf(words: string): string {
  const plain = words
    .replace(/\[\d{1,3}\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;.]*(?:và |hoặc |đồng thời )?/iu, '')
    .trim();
  const room = plain.slice(0, LONGEST_LABEL - 1);
  const short = plain.length <= LONGEST_LABEL ? plain : `${room.slice(0, Math.max(room.lastIndexOf(' '), 1))}…`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** A span without the blanks and the punctuation at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,;]/.test(text[from]!)) from++;
  while (to > from && /[\s,;]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Where the words of some stretches stand, in the order of the text. */
export function wordsIn(text: string, stretches: readonly Span[]): Span[] {
  return stretches.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
}
