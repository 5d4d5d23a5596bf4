// In which clause a stretch of the document lies. Pure; of its own, so that a browser needs nothing else of the parser.
import type { Span } from './model.ts';

/** A clause, as far as it matters here: where each of its own paragraphs stands. */
interface Placed {
  paragraphs: readonly Span[];
}

interface Place<Clause> extends Span {
  clause: Clause;
}

/** A long document is asked for thousands of places, and its clauses never change. */
const known = new WeakMap<readonly Placed[], Place<Placed>[]>();

/** The clause in whose own text the span lies, or null. */
export function clauseAt<Clause extends Placed>(clauses: readonly Clause[], span: Span): Clause | null {
  const places = placesOf(clauses);
  const first = lastFrom(places, span.start);
  const last = lastFrom(places, span.end - 1);
  if (!first || !last || first.clause !== last.clause) return null;
  return span.start < first.end && span.end <= last.end ? first.clause : null;
}

/** The paragraphs of all clauses in the order of the text: a clause's last one may stand behind its children. */
function placesOf<Clause extends Placed>(clauses: readonly Clause[]): Place<Clause>[] {
  let places = known.get(clauses) as Place<Clause>[] | undefined;
  if (!places) {
    places = clauses
      .flatMap((clause) => clause.paragraphs.map(({ start, end }) => ({ start, end, clause })))
      .sort((a, b) => a.start - b.start);
    known.set(clauses, places);
  }
  return places;
}

/** The last place that begins at `at` or before it. */
function lastFrom<Found extends Span>(places: readonly Found[], at: number): Found | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
