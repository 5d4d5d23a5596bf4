// A task's record as one story. Pure.

interface Told<Review, Reopening, Extension> {
  reviews: readonly Review[];
  reopenings: readonly Reopening[];
  extensions: readonly Extension[];
}

type Entry<Review, Reopening, Extension> =
  | { kind: 'review'; at: string; review: Review }
  | { kind: 'reopening'; at: string; reopening: Reopening }
  | { kind: 'extension'; at: string; extension: Extension };

/** Decisions, reopenings and requests for more time, the newest first; a request stands where it was answered. */
export function entriesOf<
  Review extends { decidedAt: string },
  Reopening extends { reopenedAt: string },
  Extension extends { askedAt: string; decidedAt: string | null },
>({ reviews, reopenings, extensions }: Told<Review, Reopening, Extension>): Entry<Review, Reopening, Extension>[] {
  return [
    ...reviews.map((review) => ({ kind: 'review' as const, at: review.decidedAt, review })),
    ...reopenings.map((reopening) => ({ kind: 'reopening' as const, at: reopening.reopenedAt, reopening })),
    ...extensions.map((extension) => ({
      kind: 'extension' as const,
      at: extension.decidedAt ?? extension.askedAt,
      extension,
    })),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
