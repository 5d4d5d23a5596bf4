// In which clause a stretch of the document lies. Pure.
import type { Clause, Span } from './draft.ts';

interface Place extends Span {
  clause: Clause;
}

/** A long document is asked for thousands of places, and its clauses never change. */
const known = new WeakMap<readonly Clause[], Place[]>();

/** The clause in whose own text the span lies, or null. */
export function clauseAt(clauses: readonly Clause[], span: Span): Clause | null {
  const places = placesOf(clauses);
  const first = lastFrom(places, span.start);
  const last = lastFrom(places, span.end - 1);
  if (!first || !last || first.clause !== last.clause) return null;
  return span.start < first.end && span.end <= last.end ? first.clause : null;
}

/** The paragraphs of all clauses in the order of the text: a clause's last one may stand behind its children. */
function placesOf(clauses: readonly Clause[]): Place[] {
  let places = known.get(clauses);
  if (!places) {
    places = clauses
      .flatMap((clause) => clause.paragraphs.map(({ start, end }) => ({ start, end, clause })))
      .sort((a, b) => a.start - b.start);
    known.set(clauses, places);
  }
  return places;
}

/** The last place that begins at `at` or before it. */
function lastFrom(places: readonly Place[], at: number): Place | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
