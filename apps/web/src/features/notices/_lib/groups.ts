// Notifications gathered by day, by unit or by task; pure.
export const groupings = ['day', 'unit', 'task'] as const;
export type Grouping = (typeof groupings)[number];

interface Groupable {
  id: string;
  readAt?: string | null;
  at: string;
  unit?: { id: string; name: string } | null;
  task?: { id: string; obligation: { code: string } } | null;
}

export interface NoticeGroup<N> {
  key: string;
  /** Null for what belongs to no unit or task. */
  title: string | null;
  notices: N[];
  unread: number;
}

/**
 * Groups in the order of their first member, which is the newest.
 * @param dayOf the day of an instant, as it is shown
 */
export function groupNotices<N extends Groupable>(
  notices: readonly N[],
  by: Grouping,
  dayOf: (instant: string) => string,
): NoticeGroup<N>[] {
  const groups = new Map<string, NoticeGroup<N>>();
  for (const notice of notices) {
    const { key, title } = groupOf(notice, by, dayOf);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { key, title, notices: [], unread: 0 }));
    group.notices.push(notice);
    if (!notice.readAt) group.unread += 1;
  }
  return [...groups.values()];
}

function groupOf({ at, unit, task }: Groupable, by: Grouping, dayOf: (instant: string) => string) {
  if (by === 'day') return { key: dayOf(at), title: dayOf(at) };
  const unitName = unit?.name ?? null;
  if (by === 'unit') return { key: unit?.id ?? '', title: unitName };
  const names = [task?.obligation.code, unitName].filter((part) => typeof part === 'string');
  return { key: task?.id ?? unit?.id ?? '', title: names.length > 0 ? names.join(' · ') : null };
}
