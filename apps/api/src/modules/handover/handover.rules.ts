// How a person's roles pass to a successor, for good or for a time: pure.
import type { Role } from '../../generated/resolvers.ts';
import { DAY_OF_PLANS, isDayOfPlans } from '../../lib/time.ts';
import type { GrantDays } from '../account/account.rules.ts';
import { say, type Words } from '../../lib/words.ts';

/** A role that somebody holds. */
export interface HeldGrant extends GrantDays {
  id: number;
  role: Role;
  unitId: number;
  delegatedFromId: number | null;
}

/** A role as the successor is to hold it. */
export interface PassedGrant {
  role: Role;
  unitId: number;
  startsOn: string;
  endsOn: string | null;
  delegatedFromId: number | null;
  /** The successor holds it already for all of that time: nothing is to be given. */
  held: boolean;
}

/** What a handover changes. */
export interface Passage {
  /** Roles of the predecessor that end on a day. */
  end: { id: number; endsOn: string }[];
  /** Roles of the predecessor that never begin. */
  remove: number[];
  /** Roles of the successor; those that are `held` are told, not given. */
  pass: PassedGrant[];
}

export interface HandoverDays {
  startsOn: string;
  /** The last day of a delegation; null when the work passes for good. */
  endsOn: string | null;
}

/** The day before or after: `days` may be negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What is wrong with the days or the people; null when nothing is. `field` is the input's. */
export function handoverProblem(
  { startsOn, endsOn }: HandoverDays,
  today: string,
  people: { from: { id: number; active: boolean }; to: { id: number; active: boolean } },
): { field: 'startsOn' | 'endsOn' | 'to'; message: Words } | null {
  const { from, to } = people;
  if (from.id === to.id)
    return {
      field: 'to',
      message: say('Người nhận phải là người khác.', 'The work must be handed over to somebody else.'),
    };
  if (!to.active)
    return {
      field: 'to',
      message: say(
        'Tài khoản của người nhận đang bị khóa.',
        'The account of the person who takes over is deactivated.',
      ),
    };
  const beyond = Object.entries({ startsOn, endsOn }).find(([, day]) => day !== null && !isDayOfPlans(day));
  if (beyond) return { field: beyond[0] as 'startsOn' | 'endsOn', message: DAY_OF_PLANS };
  if (startsOn < today)
    return {
      field: 'startsOn',
      message: say('Ngày bắt đầu phải từ hôm nay trở đi.', 'The first day must not be in the past.'),
    };
  if (endsOn !== null && endsOn < startsOn) {
    return {
      field: 'endsOn',
      message: say('Ngày kết thúc phải từ ngày bắt đầu trở đi.', 'The last day must not be before the first day.'),
    };
  }
  return null;
}

/** Why a handover can't be cancelled; null when it can: before its first day, or while a delegation runs. */
export function cancelProblem(
  { startsOn, endsOn, cancelledAt }: HandoverDays & { cancelledAt: string | null },
  today: string,
): Words | null {
  if (cancelledAt !== null) return say('Lần bàn giao này đã được hủy.', 'This handover was cancelled.');
  if (endsOn === null && startsOn <= today) {
    return say(
      'Bàn giao đã có hiệu lực nên không hủy được: hãy bàn giao lại theo chiều ngược lại.',
      'The handover has taken effect and can no longer be cancelled: hand the work back instead.',
    );
  }
  if (endsOn !== null && endsOn < today) return say('Ủy quyền này đã kết thúc.', 'This delegation has ended.');
  return null;
}

/**
 * How roles pass.
 * For good: the predecessor's end on the day before, the successor's begin on the day. For a time: the predecessor
 * keeps theirs, the successor holds them besides until the last day. What the successor holds already is not given twice.
 */
export function passageOf(
  from: readonly HeldGrant[],
  to: readonly HeldGrant[],
  days: HandoverDays,
  fromId: number,
): Passage {
  const passage: Passage = { end: [], remove: [], pass: [] };
  const isDelegation = days.endsOn !== null;
  for (const grant of from) {
    const startsOn = grant.startsOn !== null && grant.startsOn > days.startsOn ? grant.startsOn : days.startsOn;
    const endsOn = earlier(grant.endsOn, days.endsOn);
    if (endsOn !== null && endsOn < startsOn) continue;
    if (!isDelegation) {
      // One that hasn't begun by then passes whole.
      if (grant.startsOn !== null && grant.startsOn >= days.startsOn) passage.remove.push(grant.id);
      else passage.end.push({ id: grant.id, endsOn: addDays(days.startsOn, -1) });
    }
    const { role, unitId } = grant;
    const delegatedFromId = isDelegation ? fromId : grant.delegatedFromId;
    const own = to.filter((other) => other.role === role && other.unitId === unitId);
    const free = uncovered({ startsOn, endsOn }, own);
    if (free.length === 0) passage.pass.push({ role, unitId, startsOn, endsOn, delegatedFromId, held: true });
    for (const span of free) passage.pass.push({ role, unitId, ...span, delegatedFromId, held: false });
  }
  return passage;
}

/** True when nothing changes hands: the successor has all of it, and the predecessor keeps theirs. */
export const changesNothing = ({ end, remove, pass }: Passage): boolean =>
  end.length === 0 && remove.length === 0 && pass.every(({ held }) => held);

const earlier = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

/** The parts of a span of days that no other span covers, in order. */
function uncovered(
  span: { startsOn: string; endsOn: string | null },
  others: readonly GrantDays[],
): { startsOn: string; endsOn: string | null }[] {
  const free: { startsOn: string; endsOn: string | null }[] = [];
  let day: string | null = span.startsOn;
  const inOrder = [...others].sort((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1));
  for (const other of inOrder) {
    if (day === null) break;
    const ends = other.endsOn;
    if (ends !== null && ends < day) continue;
    if (span.endsOn !== null && other.startsOn !== null && other.startsOn > span.endsOn) break;
    if (other.startsOn !== null && other.startsOn > day) {
      free.push({ startsOn: day, endsOn: addDays(other.startsOn, -1) });
    }
    day = ends === null ? null : addDays(ends, 1);
  }
  if (day !== null && (span.endsOn === null || day <= span.endsOn)) free.push({ startsOn: day, endsOn: span.endsOn });
  return free;
}
