// An earlier version in the shape of the version in force: its duties in the words of its own time. Pure.
import type { PlanVersionTextQuery } from '../PlanPage.generated.ts';
import type { PlanText } from '../planTypes.ts';

type Plan = NonNullable<PlanVersionTextQuery['plan']>;

/** What the document shows; null when the plan has no such version. */
export function earlierText({ code, versionAt }: Plan): PlanText | null {
  if (!versionAt) return null;
  const { title, documentType, preamble, preambleMentions, clauses, footnotes, citations } = versionAt;
  return {
    ...{ code, title, documentType, preamble, preambleMentions, footnotes, citations },
    clauses: clauses.map(({ duties, progress: _, ...clause }) => ({
      ...clause,
      obligations: duties.map(({ obligation, __typename: __, ...words }) => ({
        __typename: 'Obligation' as const,
        id: obligation.id,
        ...words,
        amendment: null,
      })),
    })),
  };
}
