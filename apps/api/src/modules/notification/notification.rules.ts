// Who is told what, by which way, and until when: pure. The audit trail and the clock are where it comes from.
import type { NotificationKind, TaskStatus } from '../../generated/resolvers.ts';
import type { RoleHolder } from '../participant/participant.service.ts';

/** How a kind behaves. */
interface KindRule {
  /** It asks for work: told only while the task is open. */
  asks: boolean;
  /** Whether it reaches those who have chosen nothing. */
  app: boolean;
  mail: boolean;
}

export const KINDS: Readonly<Record<NotificationKind, KindRule>> = {
  ASSIGNED: { asks: true, app: true, mail: true },
  DUE: { asks: true, app: true, mail: true },
  OVERDUE: { asks: true, app: true, mail: true },
  RETURNED: { asks: true, app: true, mail: true },
  ACCEPTED: { asks: false, app: true, mail: true },
  MENTIONED: { asks: false, app: true, mail: true },
  COMMENTED: { asks: false, app: true, mail: false },
  EXTENDED: { asks: true, app: true, mail: true },
  URGED: { asks: true, app: true, mail: true },
  // A reviewer of the city would hear of thousands.
  SUBMITTED: { asks: false, app: false, mail: false },
  HANDOVER: { asks: false, app: true, mail: true },
  REOPENED: { asks: true, app: true, mail: false },
  // Reviewers of the city hear of every unit's.
  EXTENSION_ASKED: { asks: false, app: true, mail: false },
  AMENDED: { asks: false, app: true, mail: true },
  // It only takes back what was told as SUBMITTED.
  WITHDRAWN: { asks: true, app: true, mail: false },
  PERIOD_REOPENED: { asks: true, app: true, mail: true },
};

/** A decision is told once it can no longer be undone, and only if it still stands then. */
export const DECISION_RESTS_MS = 60_000;

/** What a notification says besides who, where and when. */
export interface Facts {
  count?: number;
  days?: number;
  dueOn?: string;
  text?: string;
  granted?: boolean;
  /** Of a plan. */
  version?: number;
}

/** Whom a signal is for. */
export type Audience =
  /** Officers and leaders of the unit. */
  | 'WORKERS'
  /** Reviewers of a unit above who do not work at the unit: those who may decide. */
  | 'REVIEWERS'
  /** Of the reviewers, those who were told of the submission. */
  | 'INFORMED'
  /** Those named who can read it. */
  | 'NAMED'
  /** Those named, wherever they work. */
  | 'PERSONS'
  /** Workers, and whoever has spoken there; not those who are named, for they are told so. */
  | 'TALK';

/** One thing to tell. */
export interface Signal {
  kind: NotificationKind;
  audience: Audience;
  named: readonly number[];
  facts: Facts;
}

/** A task or its period as it is now; null where there is none. */
export interface Standing {
  status: TaskStatus | null;
  periodClosed: boolean;
  /** False when the decision was undone or followed by another, or the comment deleted. */
  valid: boolean;
}

const OPEN: readonly TaskStatus[] = ['NOT_STARTED', 'IN_PROGRESS', 'RETURNED'];

/** Nobody is told after a period is closed, nor to do what is done. Asked when it is told, and again when it is mailed. */
export function isStillToTell(kind: NotificationKind, { status, periodClosed, valid }: Standing): boolean {
  if (periodClosed || !valid) return false;
  return !KINDS[kind].asks || status === null || OPEN.includes(status);
}

/**
 * The accounts that a signal is for; never the one who did it.
 * @param holders roles that reach the unit
 * @param talkers who has spoken there before
 * @param informed who was told of the task's last submission
 */
export function recipientsOf(
  signal: Pick<Signal, 'audience' | 'named'>,
  holders: readonly RoleHolder[],
  talkers: readonly number[],
  actorId: number | null,
  informed: readonly number[] = [],
): number[] {
  const chosen = new Set<number>();
  const readers = new Set(holders.map(({ accountId }) => accountId));
  const isWorker = ({ role, own }: RoleHolder): boolean => own && (role === 'OFFICER' || role === 'LEADER');
  const workers = new Set(holders.filter(isWorker).map(({ accountId }) => accountId));
  const reviewers = holders
    .filter(({ accountId, role, own }) => role === 'REVIEWER' && !own && !workers.has(accountId))
    .map(({ accountId }) => accountId);
  if (signal.audience === 'WORKERS' || signal.audience === 'TALK') for (const id of workers) chosen.add(id);
  if (signal.audience === 'REVIEWERS') for (const id of reviewers) chosen.add(id);
  if (signal.audience === 'INFORMED') for (const id of reviewers) if (informed.includes(id)) chosen.add(id);
  if (signal.audience === 'PERSONS') for (const id of signal.named) chosen.add(id);
  if (signal.audience === 'NAMED') for (const id of signal.named) if (readers.has(id)) chosen.add(id);
  if (signal.audience === 'TALK') {
    for (const id of talkers) if (readers.has(id)) chosen.add(id);
    for (const id of signal.named) chosen.delete(id);
  }
  if (actorId !== null) chosen.delete(actorId);
  return [...chosen].sort((a, b) => a - b);
}

/** What a person has chosen, as far as they have. */
export interface Preferences {
  email: string | null;
  digestHour: number | null;
  choices: Readonly<Partial<Record<NotificationKind, { app: boolean; mail: boolean }>>>;
}

export type Delivery = 'NONE' | 'NOW' | 'DIGEST';

/** By which ways a kind reaches a person. */
export function waysOf(
  kind: NotificationKind,
  { email, digestHour, choices }: Preferences,
  mailWorks: boolean,
): { inApp: boolean; delivery: Delivery } {
  const { app, mail } = choices[kind] ?? KINDS[kind];
  if (!mail || !mailWorks || email === null) return { inApp: app, delivery: 'NONE' };
  return { inApp: app, delivery: digestHour === null ? 'NOW' : 'DIGEST' };
}

const DUE_DAYS = [7, 3, 1];
const OVERDUE_DAYS = [1, 7];
const DAY_MS = 86_400_000;

/**
 * What is told of a deadline on a day, if anything.
 * @param dueOn the last good day, yyyy-MM-dd in Asia/Ho_Chi_Minh
 * @param today the day there
 */
export function reminderOn(dueOn: string, today: string): { kind: 'DUE' | 'OVERDUE'; days: number } | null {
  const left = Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MS);
  if (DUE_DAYS.includes(left)) return { kind: 'DUE', days: left };
  if (OVERDUE_DAYS.includes(-left)) return { kind: 'OVERDUE', days: -left };
  return null;
}

/** Deadlines are told from seven in the morning on. */
export const REMINDERS_FROM_HOUR = 7;

/** The first words of a text, for a list. */
export function beginning(text: string, most = 200): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).toWellFormed().replace(/\S*$/, '').trimEnd()}…`;
}
