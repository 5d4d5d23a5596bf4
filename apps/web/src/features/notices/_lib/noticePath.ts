// Where a notification leads: to its very row, with the thread open when it is about what was said. Pure.
import { withTalk } from '../../comments/talkUrl.ts';
import { filterParams } from '../../filter/filterFromUrl.ts';
import { taskKey } from '../../progress/gridRows.ts';
import { progressPath, withUnit } from '../../progress/progressUrl.ts';
import type { NamedUnit } from '../../unit/validity.ts';

export interface NoticePlace {
  kind: string;
  unit?: NamedUnit | null;
  period?: { code: string } | null;
  task?: { id: string; obligation: { plan: { code: string } } } | null;
  evidence?: { id: string } | null;
  comment?: object | null;
}

/** Without a unit: the viewer's own, in that period. */
export function noticePath({ kind, unit, period, task, evidence, comment }: NoticePlace): string {
  // Requests for more time are answered where submissions are.
  if (kind === 'EXTENSION_ASKED') return '/cho-tham-dinh';
  let params = new URLSearchParams();
  if (unit) params = withUnit(params, unit, task ? [taskKey(task.id)] : []);
  if (period) params.set(filterParams.periods, period.code);
  if (task) params.set(filterParams.plan, task.obligation.plan.code);
  const talk = evidence?.id ?? task?.id;
  if (talk !== undefined && (comment || kind === 'RETURNED')) params = withTalk(params, talk);
  return progressPath(params);
}
