// What a draft takes over from the plan that it amends: the duties whose words still stand, as they were decided. Pure.
import { compareClauses, dutyPairs, sameWords } from '@dan-van/plan-parser/comparison';
import { clauseAt, quoteOf, type PlanClause } from '@dan-van/plan-parser/proposals';
import type { StandingDuty, VersionClause } from '../plan-version/plan-version.types.ts';
import type { ParsedDraft } from './plan-draft.document.ts';
import type { StoredDuty } from './plan-draft.types.ts';

/** The plan as it stands. */
export interface Standing {
  clauses: readonly VersionClause[];
  duties: readonly StandingDuty[];
}

/** A proposal is left out where so much of it is taken over already. */
const MOSTLY = 0.6;

/**
 * The duties of a draft that is to amend a plan. Those whose words still stand are taken over, accepted; what the parser
 * proposes beside them stays a proposal, and where it looks like a duty in other words it takes that one's facts over.
 * What a person has decided already stays.
 */
export function carriedDuties(parsed: ParsedDraft, standing: Standing, present: readonly StoredDuty[]): StoredDuty[] {
  const decided = present.filter(({ state }) => state !== 'PROPOSED');
  const clauses = compareClauses<VersionClause>(standing.clauses, parsed.clauses);
  const laterOf = new Map(clauses.flatMap(({ before, after }) => (before && after ? [[before.path, after.path]] : [])));
  const byPath = new Map(parsed.clauses.map((clause) => [clause.path, clause]));
  const reworded = new Set(
    clauses.flatMap(({ before, after }) =>
      after && (!before || !sameWords(before.text, after.text)) ? [after.path] : [],
    ),
  );
  const isReworded = (clause: PlanClause | undefined): boolean =>
    clause !== undefined &&
    (reworded.has(clause.path) || (clause.parent !== null && isReworded(byPath.get(clause.parent))));

  const carried: StoredDuty[] = [];
  const rest: StandingDuty[] = [];
  for (const duty of standing.duties) {
    const clause = byPath.get(laterOf.get(duty.clause) ?? '');
    const span = clause && spanOf(parsed, clause, duty.text);
    if (!span || carried.some((one) => one.start === span.start)) rest.push(duty);
    else if (!decided.some((one) => overlap(one, span) > 0)) {
      const taken = takenOver(duty, span, standing.duties);
      const proposal = isReworded(clause) ? atPlace(present, span) : undefined;
      carried.push(proposal ? withNewAddressees(taken, proposal) : taken);
    }
  }

  const proposals = present.filter(
    (duty) =>
      duty.state === 'PROPOSED' &&
      carried.reduce((sum, one) => sum + overlap(one, duty), 0) < MOSTLY * (duty.end - duty.start),
  );
  const drafted = proposals.map((stored) => ({ ...stored, ...wordsAt(parsed, stored), stored }));
  const pairs = dutyPairs(rest, drafted, clauses);
  const amended = drafted.map((duty) => {
    const before = pairs.get(duty);
    return before ? inOtherWords(duty.stored, before) : duty.stored;
  });
  return [...decided, ...carried, ...amended].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A key of its own for every duty that is taken over: its place in the plan. */
function takenOver(duty: StandingDuty, span: { start: number; end: number }, all: readonly StandingDuty[]): StoredDuty {
  const { kind, label, addressees, cadence, periodKinds } = duty;
  return {
    key: `v${all.indexOf(duty) + 1}`,
    ...span,
    state: 'ACCEPTED',
    ...{ kind, label, cadence },
    addressees: [...addressees],
    periodKinds: [...periodKinds],
    certainty: 'SURE',
    reasons: [],
  };
}

/** The proposal that has most of a span. */
const atPlace = (duties: readonly StoredDuty[], span: { start: number; end: number }): StoredDuty | undefined =>
  duties
    .filter((duty) => duty.state === 'PROPOSED' && overlap(duty, span) > 0)
    .sort((a, b) => overlap(b, span) - overlap(a, span))[0];

const namesSomebody = ({ reasons }: StoredDuty): boolean =>
  !reasons.includes('addressee-assumed') && !reasons.includes('addressee-unknown');

/** The same order to somebody else: the words around it, which changed, name others. */
function withNewAddressees(duty: StoredDuty, proposal: StoredDuty): StoredDuty {
  const { addressees } = proposal;
  const same = addressees.length === duty.addressees.length && addressees.every((one) => duty.addressees.includes(one));
  if (same || !namesSomebody(proposal)) return duty;
  return { ...duty, addressees, state: 'PROPOSED', certainty: 'LIKELY', reasons: ['words-amended'] };
}

/** Whom the new words name owes it; everything else stays as it was decided, until a person looks at it. */
function inOtherWords(proposal: StoredDuty, before: StandingDuty): StoredDuty {
  const { kind, cadence, periodKinds, addressees } = before;
  return {
    ...proposal,
    ...{ kind, cadence },
    // A name that a person gave stays; one that was made of the words is made anew.
    label: isOfWords(before) ? proposal.label : before.label,
    periodKinds: [...periodKinds],
    addressees: namesSomebody(proposal) ? proposal.addressees : [...addressees],
    certainty: 'LIKELY',
    reasons: ['words-amended'],
  };
}

const isOfWords = ({ label, text }: StandingDuty): boolean =>
  text.replace(/\s+/g, ' ').toLowerCase().includes(label.replace(/…$/, '').toLowerCase());

/** Where a text stands in a clause: its words, whatever blanks are between them. */
function spanOf({ document }: ParsedDraft, clause: PlanClause, text: string): { start: number; end: number } | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const pattern = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(document.source.slice(clause.start, clause.end));
  if (words.length === 0 || !match) return null;
  const start = clause.start + match.index;
  const span = { start, end: start + match[0].length };
  const quote = quoteOf(document, clause, span);
  return quote && sameWords(quote.text, text) ? span : null;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The words of a duty and the path of its clause; both empty where its place is in no clause. */
export function wordsAt(
  { document, clauses }: ParsedDraft,
  span: { start: number; end: number },
): { clause: string; text: string } {
  const clause = clauseAt(clauses, span);
  return { clause: clause?.path ?? '', text: (clause && quoteOf(document, clause, span)?.text) ?? '' };
}
