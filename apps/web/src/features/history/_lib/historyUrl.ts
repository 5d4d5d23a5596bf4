// The log's filter in the page's address. Pure; what is not a filter stays.
import type { HistoryFilter } from '../../../generated/types.ts';
import { parseDate } from '../../../lib/dates.ts';

const names = {
  under: 'goc',
  person: 'nguoi',
  action: 'viec',
  subject: 'doi-tuong',
  from: 'tu',
  to: 'den',
  text: 'q',
} as const;

export type HistoryParam = keyof typeof names;

/** What the address says, by part; '' where it says nothing. */
export const historyParam = (params: URLSearchParams, part: HistoryParam): string =>
  params.get(names[part])?.trim() ?? '';

/** The address with one part changed; '' takes it out. */
export function withHistoryParams(
  params: URLSearchParams,
  change: Partial<Record<HistoryParam, string>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [part, value] of Object.entries(change) as [HistoryParam, string][]) {
    if (value) next.set(names[part], value);
    else next.delete(names[part]);
  }
  return next;
}

/** The filter that an address carries: equal addresses give equal filters, without empty fields. */
export function historyFromUrl(params: URLSearchParams): HistoryFilter {
  const read = (part: HistoryParam): string | undefined => historyParam(params, part) || undefined;
  const day = (part: 'from' | 'to'): string | undefined => parseDate(historyParam(params, part)) ?? undefined;
  const one = (part: 'action' | 'subject'): string[] | undefined => {
    const value = read(part);
    return value ? [value] : undefined;
  };
  const filter: HistoryFilter = {
    under: read('under'),
    person: read('person'),
    actions: one('action'),
    subjectTypes: one('subject'),
    from: day('from'),
    to: day('to'),
    text: read('text'),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
