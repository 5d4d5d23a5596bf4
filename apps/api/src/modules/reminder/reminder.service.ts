// Urges units: says beforehand whom and for what, sends it, and keeps it on record.
import type { Context } from '../../context.ts';
import type { SendReminderInput, TaskFilter } from '../../generated/resolvers.ts';
import { badInput, notFoundHere } from '../../lib/errors.ts';
import { keyOf } from '../../lib/global-id.ts';
import { invalid, stateError, type StateErrorRow, type ValidationErrorRow } from '../../lib/outcome.ts';
import { pageOf, pageSize, type Page } from '../../lib/page.ts';
import { authorize } from '../../lib/policy.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { isIdempotencyKey } from '../evidence/evidence.rules.ts';
import { periodInRunningText, periodInWords } from '../export/export.rules.ts';
import type { UnitRow } from '../unit/unit.service.ts';
import { readScope, requireViewer, type ViewerIdentity } from '../viewer/viewer.rules.ts';
import { letterFile } from './letter.document.ts';
import { reminderPolicy } from './reminder.policy.ts';
import * as rules from './reminder.rules.ts';
import * as store from './reminder.store.ts';
import type { ReminderRow } from './reminder.store.ts';
import { say } from '../../lib/words.ts';

/** True if the viewer may urge units. */
export const mayRemind = (viewer: ViewerIdentity): boolean => reminderPolicy.sendReminder.allows(viewer);

/** What is urged under a filter, within the viewer's reach. Throws BAD_USER_INPUT, FORBIDDEN. */
async function aimOf(ctx: Context, filter: TaskFilter, within: number | null): Promise<store.Aim> {
  const viewer = requireViewer(ctx.viewer);
  return {
    resolved: await ctx.loaders.filter(filter),
    scope: readScope(viewer),
    reach: rules.reachOf(viewer),
    dueBefore: rules.nearUntil(within, ctx.now),
  };
}

/**
 * Whom an urging would reach, and proposed words.
 * Throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for days out of bounds or a unit that isn't there.
 */
export async function previewReminder(ctx: Context, filter: TaskFilter, within: number | null) {
  authorize(reminderPolicy.previewReminder, ctx.viewer);
  const problem = rules.withinProblem(within);
  if (problem) throw badInput(problem.message, problem.path);
  const today = dateInHoChiMinh(ctx.now);
  const [units, inView] = await Promise.all([
    aimOf(ctx, filter, within).then((aim) => store.previewUnits(ctx, aim, `${today}T00:00:00+07:00`)),
    aimOf(ctx, rules.withoutStanding(filter), null).then((aim) => store.unitsInView(ctx, aim)),
  ]);
  const urged = new Set(units.map(({ unitId }) => unitId));
  const complete = inView.filter((id) => !urged.has(id));
  const periods = (filter.periods ?? []).map(periodInRunningText);
  const letter = rules.proposedLetter(await issuingUnit(ctx), periods);
  return {
    units,
    tasks: units.reduce((sum, { tasks }) => sum + tasks, 0),
    complete: (await ctx.loaders.unit.byId(0).loadMany(complete)).filter((unit) => unit !== null),
    words: rules.proposedWords({ periods, issuer: letter.issuer, today }),
    letter,
  };
}

/** The highest unit for which the viewer reviews or administers. */
async function issuingUnit(ctx: Context): Promise<UnitRow | null> {
  const granted = requireViewer(ctx.viewer).grants.filter(({ role }) => role === 'REVIEWER' || role === 'ADMIN');
  const units = await ctx.loaders.unit.byId(0).loadMany([...new Set(granted.map(({ unitId }) => unitId))]);
  return units.filter((unit) => unit !== null).sort((a, b) => a.lineage.length - b.lineage.length)[0] ?? null;
}

type SendOutcome = { __typename: 'ReminderSent'; reminder: ReminderRow } | ValidationErrorRow | StateErrorRow;

/** Sends an urging; the same key gives the same one. Throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT. */
export async function sendReminder(ctx: Context, input: SendReminderInput): Promise<SendOutcome> {
  authorize(reminderPolicy.sendReminder, ctx.viewer);
  const { accountId } = requireViewer(ctx.viewer);
  const { idempotencyKey: key } = input;
  if (!isIdempotencyKey(key)) {
    return invalid(
      ['idempotencyKey'],
      say(
        'Khóa chống trùng phải có từ 1 đến 200 ký tự, không có ký tự điều khiển.',
        'The idempotency key must have 1 to 200 characters, without control characters.',
      ),
    );
  }
  const within = input.within ?? null;
  const problem = rules.withinProblem(within);
  if (problem) return problem;
  const message = rules.cleanMessage(input);
  if ('__typename' in message) return message;
  const except = (input.except ?? []).map((id) => keyOf('Unit', id));
  if (except.includes(null))
    return invalid(['except'], say('Có đơn vị không hợp lệ.', 'One of the units is not valid.'));
  const filter = input.filter ?? {};

  try {
    return await ctx.transaction(async (tx) => {
      const aim = await aimOf(tx, filter, within);
      const id = await store.insertReminder(tx, { accountId, key, filter, ...message });
      if (id === null) {
        return { __typename: 'ReminderSent' as const, reminder: (await store.reminderByKey(tx, accountId, key))! };
      }
      const tasks = await store.insertMissing(tx, id, aim, except as number[]);
      if (tasks === 0) throw new NothingMissing();
      await noteUrgings(tx, id, message.words);
      return { __typename: 'ReminderSent' as const, reminder: (await tx.loaders.reminder.byId.load(id))! };
    });
  } catch (error) {
    if (error instanceof NothingMissing) return stateError(error.words);
    throw error;
  }
}

/** Nobody is to be urged: what was written is taken back. */
class NothingMissing extends Error {
  readonly words = say(
    'Không còn đơn vị nào thiếu nhiệm vụ theo bộ lọc này nên không gửi đôn đốc.',
    'No unit misses a task under this filter any more, so no reminder was sent.',
  );
}

/** An audit row for every unit, with what it was missing: notices are made of these. */
async function noteUrgings(tx: Context, id: number, words: string): Promise<void> {
  const tasks = await tx.loaders.reminder.tasks.load(id);
  await writeAudit(
    tx,
    [...Map.groupBy(tasks, ({ unitId }) => unitId)].map(([unitId, missing]) => ({
      action: 'reminder.send',
      subjectType: 'Reminder' as const,
      subjectId: id,
      unitId,
      after: { words, tasks: missing.map(({ taskId, status, dueAt }) => ({ taskId, status, dueAt })) },
    })),
  );
}

/** The urgings that reach the viewer's scope, the latest first. Throws UNAUTHENTICATED, BAD_USER_INPUT. */
export function readReminders(
  ctx: Context,
  input: { first?: number | null | undefined; after?: string | null | undefined },
): Page<ReminderRow> {
  const scope = readScope(requireViewer(ctx.viewer));
  const size = pageSize(input.first, 20);
  return pageOf(
    () => store.listReminders(ctx, scope, size, input.after ?? null),
    size,
    store.reminderCursor,
    () => store.countReminders(ctx, scope),
  );
}

/** One urging, or null when there is none or it reaches nobody in the viewer's scope. Throws UNAUTHENTICATED. */
export async function readReminder(ctx: Context, id: number): Promise<ReminderRow | null> {
  requireViewer(ctx.viewer);
  const size = await ctx.loaders.reminder.size.load(id);
  return size ? ctx.loaders.reminder.byId.load(id) : null;
}

export interface UnitReminder {
  unit: UnitRow;
  tasks: store.RemindedTaskRow[];
}

/** What each unit in the viewer's scope was missing. */
export async function unitsOfReminder(ctx: Context, id: number): Promise<UnitReminder[]> {
  const tasks = await ctx.loaders.reminder.tasks.load(id);
  const byUnit = [...Map.groupBy(tasks, ({ unitId }) => unitId)];
  return Promise.all(
    byUnit.map(async ([unitId, own]) => ({ unit: await ctx.loaders.unit.byId(0).existing(unitId), tasks: own })),
  );
}

/** Where the letter is fetched; null for those who don't urge. */
export const letterPath = (viewer: ViewerIdentity | null, id: number): string | null =>
  reminderPolicy.readLetter.allows(viewer) ? `/reminders/Reminder:${id}/letter` : null;

/**
 * The letter of an urging, for the units in the viewer's scope.
 * Throws UNAUTHENTICATED, FORBIDDEN; NOT_FOUND when there is none or it reaches nobody in the scope.
 */
export async function readLetter(ctx: Context, id: number | null): Promise<{ fileName: string; bytes: Buffer }> {
  authorize(reminderPolicy.readLetter, ctx.viewer);
  const reminder = id === null ? null : await ctx.loaders.reminder.byId.load(id);
  const tasks = reminder ? await store.letterTasks(ctx, readScope(requireViewer(ctx.viewer)), reminder.id) : [];
  if (!reminder || tasks.length === 0)
    throw notFoundHere(say('Không có văn bản đôn đốc này.', 'There is no such reminder letter.'));
  const sentOn = dateInHoChiMinh(new Date(reminder.sentAt));
  const units = [...Map.groupBy(tasks, ({ unitId }) => unitId).values()].map((own) => ({
    name: own[0]!.unitName,
    kind: own[0]!.unitKind,
    tasks: own.map(({ code, label, periodCode, dueAt }) => ({
      code,
      label,
      period: periodInWords(periodCode),
      dueAt,
      overdue: Date.parse(dueAt) <= Date.parse(reminder.sentAt),
    })),
  }));
  const bytes = await letterFile({ ...reminder.letter, words: reminder.words, year: sentOn.slice(0, 4), units });
  return { fileName: `cong-van-don-doc_${sentOn}_${reminder.id}.docx`, bytes };
}
