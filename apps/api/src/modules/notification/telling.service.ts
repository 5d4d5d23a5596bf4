// Turns the audit trail and the clock into notifications and mails: each once, in one transaction with the mark.
import type { Pool } from 'pg';
import { inTransaction, type Db } from '../../lib/sql.ts';
import { dateInHoChiMinh, hourInHoChiMinh } from '../../lib/time.ts';
import { passDueHandovers } from '../handover/passing.service.ts';
import type { Jobs } from '../jobs/jobs.service.ts';
import { queueMail } from '../mail/mail.service.ts';
import { holdersOf } from '../participant/participant.service.ts';
import {
  DECISION_RESTS_MS,
  isStillToTell,
  recipientsOf,
  reminderOn,
  REMINDERS_FROM_HOUR,
  waysOf,
} from './notification.rules.ts';
import { settingsOf } from './notification.store.ts';
import {
  AMENDMENTS,
  DECISIONS,
  OPENING,
  reasonOf,
  REOPENING,
  signalsOf,
  TOLD_ACTIONS,
  type AuditRow,
} from './notification.signals.rules.ts';
import * as store from './telling.store.ts';

export interface Teller {
  pool: Pool;
  jobs: Jobs;
  /** False: nobody is mailed. */
  mailWorks: boolean;
}

type Draft = Omit<store.NewNotification, 'inApp' | 'delivery'>;

const AT_ONCE = 200;
/** So long no transaction goes on that has written to the trail. */
const SETTLED_MS = 3_600_000;
const DAY_MS = 86_400_000;

const wanted = (now: Date): store.Wanted => ({
  actions: TOLD_ACTIONS,
  resting: DECISIONS,
  rested: new Date(now.getTime() - DECISION_RESTS_MS),
});

/** True if the trail holds something that is to be told now. */
export const hasNews = (db: Db, now: Date): Promise<boolean> => store.hasNewRows(db, wanted(now));

/** Tells all that is new in the trail. Of several servers one tells, the others find it told. */
export async function tellTrail(teller: Teller, now: Date): Promise<void> {
  for (;;) {
    const told = await inTransaction(teller.pool, async (db) => {
      await store.lockMark(db);
      const rows = await store.newRows(db, wanted(now), AT_ONCE);
      await tell(
        teller,
        db,
        [
          ...(await openingDrafts(db, rows, now)),
          ...(await amendmentDrafts(db, rows, now)),
          ...(await signalDrafts(db, rows, now)),
        ],
        now,
      );
      await store.keepTold(
        db,
        rows.map(({ id }) => id),
      );
      if (rows.length < AT_ONCE) await store.moveMark(db, new Date(now.getTime() - SETTLED_MS));
      return rows.length;
    });
    if (told < AT_ONCE) return;
  }
}

/** Tells of deadlines, from the morning on; and gathers the digests whose hour has come. */
export async function tellByClock(teller: Teller, now: Date): Promise<void> {
  await inTransaction(teller.pool, async (db) => {
    await store.lockMark(db);
    await passDueHandovers(db, now);
    if (hourInHoChiMinh(now) >= REMINDERS_FROM_HOUR) await tell(teller, db, await deadlineDrafts(db, now), now);
    await gatherDigests(teller, db, now);
  });
}

/** What rows of the trail tell about tasks, evidence and comments. */
async function signalDrafts(db: Db, rows: readonly AuditRow[], now: Date): Promise<Draft[]> {
  const telling = rows.map((row) => ({ row, signals: signalsOf(row) })).filter(({ signals }) => signals.length > 0);
  if (telling.length === 0) return [];
  const subjects = await store.subjectsOf(
    db,
    telling.map(({ row }) => row.id),
  );
  const units = [...new Set(subjects.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])))];
  const holders = Map.groupBy(await holdersOf(db, units, dateInHoChiMinh(now)), ({ unitId }) => unitId);
  return telling.flatMap(({ row, signals }) => {
    const subject = subjects.find(({ auditId }) => auditId === row.id)!;
    const { auditId: _, status, periodClosed, valid, talkers, informed, ...place } = subject;
    const reachable = subject.unitId === null ? [] : (holders.get(subject.unitId) ?? []);
    return signals
      .filter(({ kind }) => isStillToTell(kind, { status, periodClosed, valid }))
      .flatMap((signal) =>
        recipientsOf(signal, reachable, talkers, row.accountId, informed).map((accountId) => ({
          ...place,
          accountId,
          kind: signal.kind,
          cause: `audit:${row.id}`,
          at: row.at,
          actorId: row.accountId,
          facts: signal.facts,
        })),
      );
  });
}

/** Everybody's tasks in periods that were opened: one notification a person and period. */
async function openingDrafts(db: Db, rows: readonly AuditRow[], now: Date): Promise<Draft[]> {
  const opened = rows.filter(({ action }) => action === OPENING || action === REOPENING);
  if (opened.length === 0) return [];
  const of = (wanted: string): number[] =>
    opened.filter(({ action }) => action === wanted).map(({ subjectId }) => subjectId);
  const owed = await store.owedIn(db, { opened: of(OPENING), again: of(REOPENING) }, now);
  const ofPerson = await toWorkers(db, owed, now);
  const groups = Map.groupBy(ofPerson, ({ accountId, periodId }) => `${accountId} ${periodId}`).values();
  return [...groups].map((rows) => {
    const { accountId, periodId, dueOn } = rows[0]!;
    const cause = opened.find(({ subjectId }) => subjectId === periodId)!;
    return {
      ...NOWHERE,
      accountId,
      kind: cause.action === REOPENING ? ('PERIOD_REOPENED' as const) : ('ASSIGNED' as const),
      cause: `audit:${cause.id}:${periodId}`,
      at: cause.at,
      actorId: cause.accountId,
      unitId: rows.length === 1 ? rows[0]!.unitId : null,
      periodId,
      facts: { count: rows.reduce((sum, { count }) => sum + count, 0), dueOn, ...reasonOf(cause) },
    };
  });
}

/** What a new version of a plan changed: one notification a person and version. */
async function amendmentDrafts(db: Db, rows: readonly AuditRow[], now: Date): Promise<Draft[]> {
  const amended = rows.filter(({ action }) => (AMENDMENTS as readonly string[]).includes(action));
  if (amended.length === 0) return [];
  const changed = await store.amendedBy(
    db,
    amended.map(({ id }) => id),
  );
  const ofPerson = await toWorkers(db, changed, now);
  const groups = Map.groupBy(ofPerson, ({ auditId, accountId }) => `${auditId} ${accountId}`).values();
  return [...groups].map((own) => {
    const { auditId, accountId } = own[0]!;
    const cause = amended.find(({ id }) => id === auditId)!;
    const single = <T>(of: (row: store.AmendedRow) => T): T | null =>
      new Set(own.map(of)).size === 1 ? of(own[0]!) : null;
    return {
      ...NOWHERE,
      accountId,
      kind: 'AMENDED' as const,
      cause: `audit:${auditId}`,
      at: cause.at,
      actorId: cause.accountId,
      unitId: single(({ unitId }) => unitId),
      periodId: single(({ periodId }) => periodId),
      facts: {
        count: own.reduce((sum, { count }) => sum + count, 0),
        version: Number(cause.after?.['version']),
      },
    };
  });
}

/** What concerns units, once for each of their officers and leaders; nobody is asked for work of a unit that is no more. */
async function toWorkers<Row extends { unitId: number }>(
  db: Db,
  rows: readonly Row[],
  now: Date,
): Promise<(Row & { accountId: number })[]> {
  const today = dateInHoChiMinh(now);
  const units = await store.unitsThatExist(db, [...new Set(rows.map(({ unitId }) => unitId))], today);
  const holders = Map.groupBy(await holdersOf(db, units, today), ({ unitId }) => unitId);
  const workers = new Map(
    [...holders].map(([unitId, own]) => [unitId, recipientsOf({ audience: 'WORKERS', named: [] }, own, [], null)]),
  );
  return rows.flatMap((row) => (workers.get(row.unitId) ?? []).map((accountId) => ({ ...row, accountId })));
}

const NOWHERE = { unitId: null, periodId: null, taskId: null, evidenceId: null, commentId: null };

async function deadlineDrafts(db: Db, now: Date): Promise<Draft[]> {
  const today = dateInHoChiMinh(now);
  const near = [-8 * DAY_MS, 9 * DAY_MS].map((by) => new Date(now.getTime() + by)) as [Date, Date];
  const due = (await store.deadlinesNear(db, ...near)).flatMap((deadline) => {
    const reminder = reminderOn(deadline.dueOn, today);
    return reminder ? [{ ...deadline, ...reminder }] : [];
  });
  if (due.length === 0) return [];
  return (await toWorkers(db, due, now)).map(({ accountId, unitId, periodId, taskId, kind, days, dueOn, count }) => ({
    ...NOWHERE,
    accountId,
    kind,
    cause: `${kind}:${unitId}:${periodId}:${dueOn}:${days}`,
    at: now.toISOString(),
    actorId: null,
    unitId,
    periodId,
    taskId,
    facts: { days, dueOn, count },
  }));
}

/** Writes notifications, each by the ways that its recipient has chosen; what is to be mailed now is one mail a person. */
async function tell({ jobs, mailWorks }: Teller, db: Db, drafts: readonly Draft[], now: Date): Promise<void> {
  if (drafts.length === 0) return;
  const settings = new Map(
    (await settingsOf(db, [...new Set(drafts.map(({ accountId }) => accountId))])).map((row) => [row.accountId, row]),
  );
  const notifications = drafts
    .map((draft) => ({ ...draft, ...waysOf(draft.kind, settings.get(draft.accountId)!, mailWorks) }))
    .filter(({ inApp, delivery }) => inApp || delivery !== 'NONE');
  const made = await store.insertNotifications(db, notifications);
  const toMail = Map.groupBy(
    made.filter(({ delivery }) => delivery === 'NOW'),
    ({ accountId }) => accountId,
  );
  for (const [accountId, rows] of toMail) {
    const mailId = await queueMail(jobs, db, { accountId, digestOn: null, now });
    await store.intoMail(
      db,
      mailId!,
      rows.map(({ id }) => id),
    );
  }
}

async function gatherDigests({ jobs, mailWorks }: Teller, db: Db, now: Date): Promise<void> {
  if (!mailWorks) return;
  const today = dateInHoChiMinh(now);
  for (const { accountId, ids } of await store.digestsDue(db, hourInHoChiMinh(now), today)) {
    const mailId = await queueMail(jobs, db, { accountId, digestOn: today, now });
    if (mailId !== null) await store.intoMail(db, mailId, ids);
  }
}
