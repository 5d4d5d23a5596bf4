// Which documents a stretch of the text cites.
import type { Citation, PlanDocument, Span } from '../model.ts';

interface Place {
  start: number;
  citation: Citation;
}

/** A long document is asked for thousands of stretches, and its citations never change. */
const known = new WeakMap<PlanDocument, Place[]>();

/** The documents cited within a span of the source, in the order in which it cites them, each once. */
export function citedWithin(document: PlanDocument, { start, end }: Span): Citation[] {
  const places = placesOf(document);
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const cited = new Set<Citation>();
  for (let i = low; i < places.length && places[i]!.start < end; i++) cited.add(places[i]!.citation);
  return [...cited];
}

function placesOf(document: PlanDocument): Place[] {
  let places = known.get(document);
  if (!places) {
    places = document.citations
      .flatMap((citation) => citation.mentions.map(({ start }) => ({ start, citation })))
      .sort((a, b) => a.start - b.start);
    known.set(document, places);
  }
  return places;
}
