// The document that the address names, in the version in force or an earlier one, with the figures of its margins.
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { toTaskFilter, type Filter } from '../../filter/filter.ts';
import { PlanDocumentDocument, PlanProgressDocument, PlanVersionTextDocument } from '../PlanPage.generated.ts';
import type { ClauseCounts, PlanText, PlanVersions } from '../planTypes.ts';
import { versionFrom, versionParam } from '../planUrl.ts';
import { earlierText } from './earlierText.ts';

export interface VersionText {
  /** The plan's versions; null while they are not there, undefined when there is no such plan. */
  versions: PlanVersions | null | undefined;
  /** The number of the version that is read. */
  number: number | null;
  /** Null while it is not there, undefined when there is no such version. */
  text: PlanText | null | undefined;
  /** By the clause's id. */
  counts: ReadonlyMap<string, ClauseCounts>;
  stale: boolean;
  error: Error | undefined;
  retry: () => void;
  /** Counts anew. */
  recount: () => void;
}

/** @param code of the plan; null while it is not known */
export function useVersionText(
  code: string | null,
  params: URLSearchParams,
  filter: Filter,
  scope: { under: string | undefined },
): VersionText {
  const skip = code === null;
  const document = useQuery(PlanDocumentDocument, { variables: { code: code ?? '' }, skip });
  const latest = document.data?.plan;
  const asked = versionFrom(params, versionParam);
  const isEarlier = latest != null && asked !== null && asked !== latest.version;
  const margins = useQuery(PlanProgressDocument, {
    variables: { code: code ?? '', filter: toTaskFilter(filter, scope) },
    skip,
    fetchPolicy: 'cache-and-network',
  });
  const earlier = useQuery(PlanVersionTextDocument, {
    variables: { code: code ?? '', number: asked ?? 0, filter: toTaskFilter(filter, scope) },
    skip: skip || !isEarlier,
    fetchPolicy: 'cache-and-network',
  });

  const earlierPlan = (earlier.data ?? earlier.previousData)?.plan;
  const text = useMemo(() => {
    if (!document.data) return null;
    if (!isEarlier) return latest ?? undefined;
    if (earlierPlan?.versionAt?.number === asked) return earlierText(earlierPlan);
    return earlier.data ? undefined : null;
  }, [document.data, isEarlier, latest, earlierPlan, earlier.data, asked]);
  const figures = isEarlier ? earlierPlan?.versionAt : (margins.data ?? margins.previousData)?.plan;
  const counts = useMemo(() => new Map(figures?.clauses.map((one) => [one.id, one.progress])), [figures]);
  const asking = isEarlier ? earlier : margins;
  return {
    versions: document.data ? (latest ?? undefined) : null,
    number: isEarlier ? asked : (latest?.version ?? null),
    text,
    counts,
    stale: asking.loading,
    error: document.error ?? earlier.error,
    retry: () => void (earlier.error ? earlier : document).refetch(),
    recount: () => void asking.refetch(),
  };
}
