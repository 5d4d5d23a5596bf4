// The filter in words: what the chips say, and the export's sentence.
import type { TFunction } from 'i18next';
import type { PeriodKind } from '../../generated/types.ts';
import { formatDate } from '../../lib/dates.ts';
import { activeFacets, type Facet, type Filter } from './filter.ts';
import { periodName } from './periodName.ts';

/** One part of the filter, named and with what is chosen. */
export interface Description {
  facet: Facet;
  label: string;
  value: string;
}

/** What codes stand for; a code that is not in here is shown as it is. */
export interface FilterNames {
  periods: readonly { code: string; kind: PeriodKind }[];
  /** Code and what is owed, in the reader's language. */
  obligations: readonly { code: string; label: string }[];
}

/** Each active part in the order of chips. @param t of the namespaces filter and common */
export function describeFilter(filter: Filter, names: FilterNames, t: TFunction<['filter', 'common']>): Description[] {
  const { task } = filter;
  const list = <T>(values: readonly T[] | null | undefined, name: (value: T) => string): string =>
    listOf((values ?? []).map(name), t);
  const values: Record<Facet, () => string> = {
    text: () => `“${task.text ?? ''}”`,
    periods: () => list(task.periods, (code) => nameOfPeriod(code, names, t)),
    clause: () => task.clause ?? '',
    obligations: () => obligationsOf(task.obligations ?? [], names, t),
    statuses: () => list(task.statuses, (value) => t(`common:status.${value}`)),
    timings: () => list(task.timings, (value) => t(`common:timing.${value}`)),
    levels: () => list(task.levels, (value) => t(`common:unitLevel.${value}`)),
    kinds: () => list(task.kinds, (value) => t(`common:unitKind.${value}`)),
    hasEvidence: () => t(task.hasEvidence ? 'hasEvidence.yes' : 'hasEvidence.no'),
    evidenceKinds: () => list(filter.kinds, (value) => t(`common:evidenceKind.${value}`)),
    happened: () => daysOf(filter.happenedFrom, filter.happenedTo, t),
    hasAttachment: () => t(filter.hasAttachment ? 'hasAttachment.yes' : 'hasAttachment.no'),
  };
  return activeFacets(filter).map((facet) => ({ facet, label: t(`facet.${facet}`), value: values[facet]() }));
}

function nameOfPeriod(code: string, names: FilterNames, t: TFunction<['filter', 'common']>): string {
  const period = names.periods.find((known) => known.code === code);
  return period ? periodName(period, t) : code;
}

/** One duty with its words; several by their codes. */
function obligationsOf(codes: readonly string[], names: FilterNames, t: TFunction<['filter', 'common']>): string {
  const [only] = codes;
  if (codes.length > 1 || !only) return listOf(codes, t, 4);
  const label = names.obligations.find((known) => known.code === only)?.label;
  return label ? `${only} ${label}` : only;
}

function daysOf(
  from: string | null | undefined,
  to: string | null | undefined,
  t: TFunction<['filter', 'common']>,
): string {
  if (from && to) return t('dates.between', { from: formatDate(from), to: formatDate(to) });
  return from ? t('dates.since', { from: formatDate(from) }) : t('dates.until', { to: formatDate(to ?? '') });
}

/** A few values in full; many as the first ones and how many more. */
function listOf(values: readonly string[], t: TFunction<['filter', 'common']>, most = 3): string {
  if (values.length <= most) return values.join(', ');
  return t('andMore', { first: values.slice(0, most - 1).join(', '), n: values.length - most + 1 });
}
