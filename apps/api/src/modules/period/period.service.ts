// Opens, changes and closes periods, each act in one transaction.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import type { Context } from '../../context.ts';
import type {
  ChangePeriodInput,
  ClosePeriodInput,
  OpenPeriodInput,
  ReopenPeriodInput,
} from '../../generated/resolvers.ts';
import { keyOf } from '../../lib/global-id.ts';
import {
  conflict,
  invalid,
  notFound,
  stateError,
  type NotFoundErrorRow,
  type UserErrors,
  type ValidationErrorRow,
} from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { firstLateInstant, lastGoodDay } from '../../lib/time.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { carryEvidence } from '../evidence/carry.service.ts';
import type { PeriodRow } from '../plan/plan.service.ts';
import { rootUnit } from '../unit/unit.service.ts';
import { requireViewer, type ViewerIdentity } from '../viewer/viewer.rules.ts';
import { planOpening } from './opening.service.ts';
import { periodPolicy } from './period.policy.ts';
import * as rules from './period.rules.ts';
import * as store from './period.store.ts';
import { say } from '../../lib/words.ts';

/** True if the viewer may open and close periods. */
export const mayManagePeriods = (viewer: ViewerIdentity): boolean => periodPolicy.openPeriod.allows(viewer);

/** How much a period asks of how many. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function readSize(ctx: Context, periodId: number): Promise<{ tasks: number; units: number }> {
  authorize(periodPolicy.readPeriods, ctx.viewer);
  return (await ctx.loaders.period.size.load(periodId)) ?? { tasks: 0, units: 0 };
}

/** What is still open in a period, by unit. Throws UNAUTHENTICATED, FORBIDDEN. */
export function readRemaining(ctx: Context, periodId: number): Promise<store.RemainingRow[]> {
  authorize(periodPolicy.readPeriods, ctx.viewer);
  return ctx.loaders.period.remaining.load(periodId);
}

/** What was done to a period. Throws UNAUTHENTICATED, FORBIDDEN. */
export function readEvents(ctx: Context, periodId: number): Promise<store.PeriodEventRow[]> {
  authorize(periodPolicy.readPeriods, ctx.viewer);
  return ctx.loaders.period.events.load(periodId);
}

/** Call it before looking at a plan's periods to add some: two who open the same days at once would both succeed. */
export const lockCalendar = (tx: Context): Promise<void> => store.lockCalendar(tx);

/**
 * @param codes the periods to open; all, if left out
 * @returns how many tasks were made in each, by its code
 */
export async function openPeriodsOfPlan(
  tx: Context,
  planId: number,
  codes?: ReadonlySet<string>,
): Promise<{ code: string; tasks: number }[]> {
  tx.loaders.plan.periodsOfPlan.clear(planId);
  const periods = (await tx.loaders.plan.periodsOfPlan.load(planId))
    .filter(({ code }) => !codes || codes.has(code))
    .sort((a, b) => a.endsOn.localeCompare(b.endsOn));
  const opened: { code: string; tasks: number }[] = [];
  for (const period of periods) {
    const tasks = await store.openPeriod(tx.db, period.id);
    await note(tx, 'period.open', null, period, { tasks, carried: 0, carryFrom: null });
    opened.push({ code: period.code, tasks });
  }
  return opened;
}

interface Opened {
  __typename: 'PeriodOpened';
  period: PeriodRow;
  tasks: number;
  carried: number;
}

/** Makes a period and its tasks, and carries evidence over. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function openPeriod(
  ctx: Context,
  input: OpenPeriodInput,
): Promise<Opened | ValidationErrorRow | NotFoundErrorRow> {
  authorize(periodPolicy.openPeriod, ctx.viewer);
  const { accountId } = requireViewer(ctx.viewer);
  try {
    return await changing(ctx, async (tx) => {
      const planned = await planOpening(tx, input);
      if ('__typename' in planned) return planned;
      const { period, request, clashes, carryFrom } = planned;
      if (period.kind !== 'AD_HOC' && clashes.length > 0) return overlaps(clashes);
      const id = await store.insertPeriod(tx, period, accountId);
      const tasks = await store.openPeriod(tx.db, id, request);
      if (tasks === 0) throw new NothingOwed();
      const carried = carryFrom ? await carryEvidence(tx, carryFrom.id, id) : 0;
      const after = await tx.loaders.plan.period.existing(id);
      await note(tx, 'period.open', null, after, { tasks, carried, carryFrom: carryFrom?.code ?? null });
      return { __typename: 'PeriodOpened' as const, period: after, tasks, carried };
    });
  } catch (error) {
    if (error instanceof NothingOwed) return invalid(['kind'], error.words);
    // Two who open the same code at once: the constraint lets one of them through.
    if (isCodeTaken(error))
      return invalid(
        ['code'],
        say(
          `Kế hoạch này đã có kỳ mang mã ${input.code}.`,
          `The plan already has a period with the code ${input.code}.`,
        ),
      );
    throw error;
  }
}

/** A period without tasks is none: what was written is taken back. */
class NothingOwed extends Error {
  readonly words = say(
    'Không đơn vị nào có nhiệm vụ trong kỳ này nên không mở.',
    'No unit has a task in this period, so it was not opened.',
  );
}

const overlaps = ([first]: readonly PeriodRow[]): ValidationErrorRow =>
  invalid(
    ['startsOn'],
    say(
      `Khoảng thời gian trùng với kỳ ${first!.code} cùng loại.`,
      `Its days overlap with period ${first!.code} of the same kind.`,
    ),
  );

function isCodeTaken(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'period_plan_id_code_key';
}

type Changed = { __typename: 'PeriodSaved'; period: PeriodRow } | UserErrors<PeriodRow>;

/** Moves a period's dates and with them its tasks' deadlines. Throws UNAUTHENTICATED, FORBIDDEN. */
export function changePeriod(ctx: Context, input: ChangePeriodInput): Promise<Changed> {
  authorize(periodPolicy.changePeriod, ctx.viewer);
  return withPeriod(ctx, 'CHANGE', input, async (tx, before) => {
    const problem = rules.datesProblem(input);
    if (problem) return problem;
    const title = rules.cleanTitle(before.kind, input.title === undefined ? before.title : input.title);
    if ('error' in title) return title.error;
    const others = (await tx.loaders.plan.periodsOfPlan.load(before.planId)).filter(({ id }) => id !== before.id);
    const clashes = rules.clashesWith({ kind: before.kind, ...input }, others);
    if (before.kind !== 'AD_HOC' && clashes.length > 0) return overlaps(clashes);

    const { startsOn, endsOn, lastDay } = input;
    const dueAt = firstLateInstant(lastDay);
    await store.updatePeriod(tx, before.id, { title: title.ok, startsOn, endsOn, dueAt });
    const moved =
      lastDay === lastGoodDay(before.dueAt) ? [] : await store.moveDeadlines(tx, before.id, before.dueAt, dueAt);
    const done = await saved(
      tx,
      'period.change',
      before,
      { title: title.ok, startsOn, endsOn, dueAt },
      { tasksMoved: moved.length },
    );
    await noteMoved(tx, before.id, moved);
    return done;
  });
}

/** Locks a period's evidence and submissions. Throws UNAUTHENTICATED, FORBIDDEN. */
export function closePeriod(ctx: Context, input: ClosePeriodInput): Promise<Changed> {
  authorize(periodPolicy.closePeriod, ctx.viewer);
  const { accountId } = requireViewer(ctx.viewer);
  return withPeriod(ctx, 'CLOSE', input, async (tx, before) => {
    const remaining = await tx.loaders.period.remaining.load(before.id);
    await store.setClosed(tx, before.id, accountId);
    const sum = (count: (row: store.RemainingRow) => number): number => remaining.reduce((n, row) => n + count(row), 0);
    const left = {
      units: remaining.length,
      notStarted: sum((row) => row.notStarted),
      inProgress: sum((row) => row.inProgress),
      returned: sum((row) => row.returned),
      submitted: sum((row) => row.submitted),
    };
    return saved(tx, 'period.close', before, { closedAt: tx.now.toISOString() }, { remaining: left });
  });
}

/** Opens a closed period again, for a reason. Throws UNAUTHENTICATED, FORBIDDEN. */
export function reopenPeriod(ctx: Context, input: ReopenPeriodInput): Promise<Changed> {
  authorize(periodPolicy.reopenPeriod, ctx.viewer);
  return withPeriod(ctx, 'REOPEN', input, async (tx, before) => {
    const reason = rules.cleanReason(input.reason);
    if ('error' in reason) return reason.error;
    await store.setClosed(tx, before.id, null);
    return saved(tx, 'period.reopen', before, { closedAt: null }, { reason: reason.ok });
  });
}

/** Holds a period, and checks that it is the version that was seen and in a state for the act. */
function withPeriod(
  ctx: Context,
  act: rules.PeriodAct,
  { id, expectedVersion }: { id: string; expectedVersion: number },
  work: (tx: Context, before: PeriodRow) => Promise<Changed>,
): Promise<Changed> {
  const key = keyOf('Period', id);
  return changing(ctx, async (tx) => {
    if (key === null || !(await store.lockPeriod(tx, key)))
      return notFound(say('Không có kỳ báo cáo này.', 'There is no such period.'));
    const before = await tx.loaders.plan.period.existing(key);
    const refused = rules.refusal(act, rules.stateOf(before));
    if (refused !== null) return stateError(refused);
    if (before.version !== expectedVersion) return conflict('Period', before);
    return work(tx, before);
  });
}

/** Each task's own record: its deadline moved with its period's. */
const noteMoved = (tx: Context, periodId: number, moved: readonly store.MovedTaskRow[]): Promise<void> =>
  writeAudit(
    tx,
    moved.map(({ dueBefore, ...after }) => ({
      action: 'task.due',
      subjectType: 'Task' as const,
      subjectId: after.id,
      unitId: after.unitId,
      before: { ...after, periodId, dueAt: dueBefore, version: after.version - 1 },
      after: { ...after, periodId },
    })),
  );

/** A transaction after which nobody here is told of the periods as they were: what may be done depends on them. */
async function changing<T>(ctx: Context, work: (tx: Context) => Promise<T>): Promise<T> {
  const result = await ctx.transaction(async (tx) => {
    await store.lockCalendar(tx);
    return work(tx);
  });
  ctx.recent.forget();
  return result;
}

/** Notes a change of a locked period that has been written; `details` go on record only. */
async function saved(
  tx: Context,
  action: AuditAction,
  before: PeriodRow,
  change: Partial<PeriodRow>,
  details: object,
): Promise<Changed> {
  const after = { ...before, ...change, version: before.version + 1 };
  await note(tx, action, before, after, details);
  return { __typename: 'PeriodSaved', period: after };
}

async function note(
  tx: Context,
  action: AuditAction,
  before: PeriodRow | null,
  after: PeriodRow,
  details: object,
): Promise<void> {
  await writeAudit(tx, [
    {
      action,
      subjectType: 'Period',
      subjectId: after.id,
      unitId: await rootUnit(tx),
      before,
      after: { ...after, ...details },
    },
  ]);
}
