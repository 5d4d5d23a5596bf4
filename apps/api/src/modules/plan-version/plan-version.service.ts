// Reads versions of plans and compares them; a unit takes note of what was amended.
import { compareClauses } from '@dan-van/plan-parser/comparison';
import type { Context } from '../../context.ts';
import type {
  AcknowledgeAmendmentInput,
  ClauseChange as ClauseChangeView,
  RunningPeriodRule,
} from '../../generated/resolvers.ts';
import { keyOf } from '../../lib/global-id.ts';
import { notFound, stateError, type NotFoundErrorRow, type StateErrorRow } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { requireTaskInScope, type TaskRow } from '../task/task.service.ts';
import { lockTasks } from '../task/task-status.service.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { acknowledge, countDeeds, type TaskAmendmentRow } from './amendment.store.ts';
import { planVersionPolicy } from './plan-version.policy.ts';
import { appliesTo, effectOf, fatesOf, periodState } from './plan-version.rules.ts';
import type { PlanVersionRow } from './plan-version.store.ts';
import type {
  AmendedPeriodRow,
  AmendmentRow,
  DraftedDuty,
  DutyChangeRow,
  EffectRow,
  StandingDuty,
  VersionClause,
} from './plan-version.types.ts';
import { clauseChangeView, compareDraft, draftDutyChange, versionDutyChanges } from './plan-version.views.ts';
import { say } from '../../lib/words.ts';

/** The clauses of a version as they are compared. */
export async function clausesOf(ctx: Context, versionId: number): Promise<VersionClause[]> {
  const rows = await ctx.loaders.plan.clausesOfVersion.load(versionId);
  const paths = new Map(rows.map(({ id, path }) => [id, path]));
  return rows.map(({ path, number, kind, text, parentId }) => ({
    ...{ path, number, kind, text },
    parent: parentId === null ? null : paths.get(parentId)!,
  }));
}

/** The duties of a version, with their identity. */
export const dutiesOf = (ctx: Context, versionId: number): Promise<StandingDuty[]> =>
  ctx.loaders.planVersion.duties.load(versionId);

interface Comparison {
  from: number;
  to: number;
  clauses: ClauseChangeView[];
  duties: DutyChangeRow[];
}

/** What one version of a plan changed of another; null when one of them does not exist. */
export async function compareVersions(
  ctx: Context,
  planId: number,
  from: number,
  to: number,
): Promise<Comparison | null> {
  const versions = await ctx.loaders.planVersion.ofPlan.load(planId);
  const of = (number: number): PlanVersionRow | undefined => versions.find((one) => one.number === number);
  const [before, after] = [of(from), of(to)];
  if (!before || !after) return null;
  const [clausesBefore, clausesAfter, dutiesBefore, dutiesAfter] = await Promise.all([
    clausesOf(ctx, before.id),
    clausesOf(ctx, after.id),
    dutiesOf(ctx, before.id),
    dutiesOf(ctx, after.id),
  ]);
  return {
    from,
    to,
    clauses: compareClauses(clausesBefore, clausesAfter).map(clauseChangeView),
    duties: versionDutyChanges(dutiesBefore, dutiesAfter),
  };
}

/** A draft as far as it is compared. */
export interface DraftedPlan {
  clauses: readonly VersionClause[];
  duties: readonly DraftedDuty[];
  periods: readonly Pick<AmendedPeriodRow, 'code' | 'kind' | 'endsOn'>[];
}

/** How a draft differs from the plan that it amends, and what it brings to which period. */
export async function amendmentOf(ctx: Context, planId: number, draft: DraftedPlan): Promise<AmendmentRow> {
  const plan = (await ctx.loaders.plan.byId.load(planId))!;
  const [clauses, duties, periods] = await Promise.all([
    clausesOf(ctx, plan.versionId),
    dutiesOf(ctx, plan.versionId),
    ctx.loaders.plan.periodsOfPlan.load(planId),
  ]);
  const compared = compareDraft({ clauses, duties }, draft);
  const today = dateInHoChiMinh(ctx.now);
  const known = new Set(periods.map(({ code }) => code));
  return {
    planId,
    base: plan.version,
    clauses: compared.clauses,
    duties: compared.duties.map(draftDutyChange),
    fates: fatesOf(compared.duties),
    periods: [
      ...periods.map(({ id, code, kind, endsOn, ...period }) => ({
        ...{ id, code, kind, endsOn },
        state: periodState(period, ctx.now, today),
      })),
      ...draft.periods
        .filter(({ code }) => !known.has(code))
        .map(({ code, kind, endsOn }) => ({ id: null, code, kind, endsOn, state: 'ADDED' as const })),
    ],
  };
}

/** What publishing an amendment would do, counted with one statement. */
export async function countEffect(
  ctx: Context,
  { duties, fates, periods }: AmendmentRow,
  rule: RunningPeriodRule,
): Promise<EffectRow> {
  const applied = periods.filter((period) => appliesTo(period, rule));
  return effectOf(duties, periods, rule, await countDeeds(ctx, { fates, periods: applied }));
}

/**
 * What a version did to a task, as long as it still tells something: of a changed duty until the unit takes note or the
 * task's deadline is over.
 */
export async function amendmentOfTask(ctx: Context, task: { id: number }): Promise<TaskAmendmentRow | null> {
  const amendment = await ctx.loaders.planVersion.lastAmendment.load(task.id);
  if (amendment?.kind !== 'CHANGED') return amendment;
  const isOver = Date.parse(amendment.dueAt) <= ctx.now.getTime();
  return isOver || amendment.acknowledgedAt !== null ? null : amendment;
}

type Acknowledged = { __typename: 'TaskSaved'; task: TaskRow } | NotFoundErrorRow | StateErrorRow;

/**
 * The unit takes note of an amendment. Doing it again, or two at once, changes nothing more.
 * Throws UNAUTHENTICATED, FORBIDDEN unless the viewer is OFFICER or LEADER of the task's unit.
 */
export async function acknowledgeAmendment(ctx: Context, input: AcknowledgeAmendmentInput): Promise<Acknowledged> {
  const { accountId } = requireViewer(ctx.viewer);
  const id = keyOf('Task', input.taskId);
  if (id === null) return notFound(say('Không có nhiệm vụ này.', 'There is no such task.'));
  return ctx.transaction(async (tx) => {
    const [task] = await lockTasks(tx, [id]);
    if (!task) return notFound(say('Không có nhiệm vụ này.', 'There is no such task.'));
    await requireTaskInScope(tx, task);
    authorize(planVersionPolicy.acknowledgeAmendment, ctx.viewer, task);
    const amendment = await tx.loaders.planVersion.lastAmendment.load(id);
    if (amendment?.kind !== 'CHANGED' || amendment.version !== input.version) {
      return stateError(
        say(
          'Nhiệm vụ này không có sửa đổi nào chờ ghi nhận ở bản đó.',
          'This task has no amendment of that version to be acknowledged.',
        ),
      );
    }
    if (await acknowledge(tx, id, input.version, accountId)) {
      await writeAudit(tx, [
        {
          ...{ action: 'task.acknowledge', subjectType: 'Task', subjectId: id, unitId: task.unitId },
          after: { version: input.version },
        },
      ]);
    }
    return { __typename: 'TaskSaved' as const, task };
  });
}
