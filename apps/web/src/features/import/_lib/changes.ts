// What has to be sent: the difference between a draft as the server has it and as it is on the screen. Pure.
import type { SavePlanDraftInput } from '../../../generated/types.ts';
import type { DraftState, Duty } from './draft.ts';

/** The server takes twice as many, in a request of 100 KB. */
const AT_ONCE = 100;

export type Changes = Omit<SavePlanDraftInput, 'id' | 'expectedVersion'>;

/** The next changes to send, or null when there are none; a long list goes in several turns. */
export function nextChanges(saved: DraftState, now: DraftState): Changes | null {
  const before = new Map(saved.duties.map((duty) => [duty.key, duty]));
  const changed = now.duties.filter((duty) => before.get(duty.key) !== duty);
  const kept = new Set(now.duties.map(({ key }) => key));
  const removed = saved.duties.filter(({ key }) => !kept.has(key)).map(({ key }) => key);
  const changes: Changes = {
    ...(now.code !== saved.code && { code: now.code }),
    ...(now.title !== saved.title && { title: now.title }),
    ...(now.year !== saved.year && { year: now.year }),
    ...(now.periods !== saved.periods && {
      periods: now.periods.map(({ code, kind, startsOn, endsOn, dueOn }) => ({ code, kind, startsOn, endsOn, dueOn })),
    }),
    ...(changed.length > 0 && { duties: changed.slice(0, AT_ONCE).map(dutyInput) }),
    ...(removed.length > 0 && { removed }),
  };
  return Object.keys(changes).length > 0 ? changes : null;
}

/** The state that the server has once it took the changes out of `now`. */
export function afterSaving(saved: DraftState, now: DraftState, changes: Changes): DraftState {
  const sent = new Set(changes.duties?.map(({ key }) => key));
  const gone = new Set(changes.removed);
  const current = new Map(now.duties.map((duty) => [duty.key, duty]));
  const before = new Set(saved.duties.map(({ key }) => key));
  return {
    code: now.code,
    title: now.title,
    year: now.year,
    periods: now.periods,
    duties: [
      ...saved.duties
        .filter(({ key }) => !gone.has(key))
        .map((duty) => (sent.has(duty.key) ? current.get(duty.key)! : duty)),
      ...now.duties.filter(({ key }) => sent.has(key) && !before.has(key)),
    ],
  };
}

function dutyInput(duty: Duty) {
  const { key, span, state, kind, label, addressees, cadence, periodKinds, certainty, reasons } = duty;
  const { start, end } = span;
  return { key, span: { start, end }, state, kind, label, addressees, cadence, periodKinds, certainty, reasons };
}
