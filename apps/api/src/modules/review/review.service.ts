// Sends tasks up, takes them back, decides on them, undoes decisions and opens settled tasks again.
import type { Context } from '../../context.ts';
import { keyOf } from '../../lib/global-id.ts';
import { notFound, stateError } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import type {
  ReopenTaskInput,
  ReviewTaskInput,
  ReviewTasksInput,
  SubmitTaskInput,
  SubmitTasksInput,
  TaskActsInput,
} from '../../generated/resolvers.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { requireTaskInScope } from '../task/task.service.ts';
import { beginReview as noteBegun, lockTasks } from '../task/task-status.service.ts';
import { allows, isUndoable, refusal } from '../task/transition.rules.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { actOnTasks, standing, type Item, type Step, type Subject, type TaskOutcome } from './acts.service.ts';
import { inBatch } from './review.batch.ts';
import { reviewPolicy } from './review.policy.ts';
import { cleanReason } from './review.rules.ts';
import * as store from './review.store.ts';
import { say } from '../../lib/words.ts';

const ofList = (index: number): string[] => ['items', `${index}`];
const ofOne = (): string[] => [];

/**
 * The unit's leader sends the task up, with its evidence or as not concerning the unit.
 * Throws FORBIDDEN unless the viewer is LEADER of its unit.
 */
export function submitTask(ctx: Context, input: SubmitTaskInput): Promise<TaskOutcome> {
  return single(ctx, input, (tx, items) => submit(tx, items, ofOne));
}

/** The same for many. */
export const submitTasks = (ctx: Context, input: SubmitTasksInput): Promise<{ results: TaskOutcome[] }> =>
  inBatch(ctx, input, (tx, items) => submit(tx, items, ofList));

function submit(tx: Context, items: readonly SubmitTaskInput[], pathOf: (index: number) => string[]) {
  const { accountId } = requireViewer(tx.viewer);
  return actOnTasks(tx, items, {
    policy: reviewPolicy.submitTask,
    pathOf,
    step(subject, item, path) {
      const sent = { submittedBy: accountId, reason: null, reviewBegun: 'clear' as const };
      const submittedAt = isSupplement(subject) ? subject.task.submittedAt : tx.now;
      if (item.notApplicableReason === undefined || item.notApplicableReason === null) {
        const step: Step = { act: 'SUBMIT', action: 'task.submit', set: { ...sent, submittedAt, claim: null } };
        return allows('SUBMIT', subject.task.status) && subject.facts.pieces === 0 ? stateError(NO_EVIDENCE) : step;
      }
      const needed = say(
        'Hãy ghi lý do vì sao nhiệm vụ không áp dụng cho đơn vị.',
        'Please say why the task does not apply to the unit.',
      );
      const claim = cleanReason(item.notApplicableReason, [...path, 'notApplicableReason'], needed);
      if (typeof claim !== 'string') return claim;
      return { act: 'CLAIM', action: 'task.claim', set: { ...sent, submittedAt: tx.now, claim } };
    },
  });
}

const NO_EVIDENCE = say(
  'Nhiệm vụ bị trả lại chưa còn minh chứng nào: hãy bổ sung minh chứng rồi trình lại.',
  'The returned task has no evidence: add evidence before you send it up again.',
);

/** What was accepted once was delivered then: a supplement does not make it late. */
const isSupplement = ({ task, reopenings }: Subject): boolean =>
  task.submittedAt !== null && reopenings[0]?.fromStatus === 'ACCEPTED';

/**
 * The leader takes back what was sent up, until its review begins.
 * Throws FORBIDDEN unless the viewer is LEADER of the units.
 */
export const withdrawTasks = (ctx: Context, input: TaskActsInput): Promise<{ results: TaskOutcome[] }> =>
  inBatch(ctx, input, (tx, items) =>
    actOnTasks(tx, items, {
      policy: reviewPolicy.withdrawTasks,
      pathOf: ofList,
      step(subject) {
        const { task, facts } = subject;
        if (allows('WITHDRAW', task.status) && task.reviewBegunAt !== null) {
          return stateError(
            say(
              'Cấp trên đã bắt đầu thẩm định nhiệm vụ này nên không rút lại được.',
              'The review of this task has begun, so it can no longer be withdrawn.',
            ),
          );
        }
        const back = facts.decision === 'RETURN' ? standing(subject.reviews)! : null;
        // A returned task keeps when it was sent up, as it did before.
        const submittedAt = back || isSupplement(subject) ? task.submittedAt : null;
        return {
          act: 'WITHDRAW',
          action: 'task.withdraw',
          set: { submittedAt, reason: back?.reason ?? null, claim: null },
        };
      },
    }),
  );

/**
 * A reviewer above accepts the task or returns it with a reason; the decision is kept with the evidence that was seen.
 * Throws FORBIDDEN unless the viewer reviews units above, and is neither officer nor leader of this one.
 */
export function reviewTask(ctx: Context, input: ReviewTaskInput): Promise<TaskOutcome> {
  return single(ctx, input, (tx, items) => review(tx, items, ofOne));
}

/** The same for many, each with its own decision and reason. */
export const reviewTasks = (ctx: Context, input: ReviewTasksInput): Promise<{ results: TaskOutcome[] }> =>
  inBatch(ctx, input, (tx, items) => review(tx, items, ofList));

function review(tx: Context, items: readonly ReviewTaskInput[], pathOf: (index: number) => string[]) {
  const { accountId } = requireViewer(tx.viewer);
  const reasons = new Map<number, string | null>();
  return actOnTasks(tx, items, {
    policy: reviewPolicy.reviewTask,
    pathOf,
    step({ task }, { decision, reason: given }, path) {
      const reason = cleanReason(
        given,
        [...path, 'reason'],
        decision === 'RETURN' ? say('Hãy ghi lý do trả lại.', 'Please give the reason for returning.') : null,
      );
      if (typeof reason !== 'string') return reason;
      reasons.set(task.id, reason === '' ? null : reason);
      return decision === 'RETURN'
        ? { act: 'RETURN', action: 'task.return', set: { reason } }
        : { act: 'ACCEPT', action: 'task.accept', set: { reason: task.claim } };
    },
    async write(_, done) {
      const reviews = done.map(({ subject: { task }, item: { decision } }) => ({
        taskId: task.id,
        decision,
        reason: reasons.get(task.id) ?? null,
        taskVersion: task.version,
      }));
      const kept = await store.insertReviews(tx, accountId, reviews);
      return new Map(kept.map(({ id, taskId }) => [taskId, { reviewId: id }]));
    },
  });
}

/**
 * Takes decisions back within their minute.
 * Throws FORBIDDEN unless the viewer reviews units above.
 */
export function undoReviews(ctx: Context, input: TaskActsInput): Promise<{ results: TaskOutcome[] }> {
  const { accountId } = requireViewer(ctx.viewer);
  return inBatch(ctx, input, (tx, items) =>
    actOnTasks(tx, items, {
      policy: reviewPolicy.undoReviews,
      pathOf: ofList,
      step({ task, reviews }, { expectedVersion }) {
        const last = standing(reviews);
        if (allows('UNDO', task.status) && !(last && isUndoable(last, accountId, tx.now))) {
          return stateError(
            say(
              'Chỉ người đã quyết định mới hoàn tác được, trong vòng một phút.',
              'Only the one who decided can undo it, within a minute.',
            ),
          );
        }
        // The leader sent up what was returned, not what the unit has made of it since.
        const touched = task.status === 'RETURNED' && last && task.version !== last.taskVersion + 1;
        if (touched && task.version === expectedVersion) return stateError(TOUCHED);
        const note = { undone: last?.decision, reviewId: last?.id };
        return { act: 'UNDO', action: 'task.undo', set: { reason: null }, note };
      },
      async write(_, done) {
        const ids = done.map(({ subject }) => standing(subject.reviews)!.id);
        await store.undoReviews(tx, ids);
        return new Map();
      },
    }),
  );
}

const TOUCHED = say(
  'Đơn vị đã sửa nhiệm vụ này từ khi bị trả lại nên không hoàn tác được.',
  'The unit has changed this task since it was returned, so the decision can no longer be undone.',
);

/**
 * The leader opens a settled task again, with a reason; what it held is kept for comparison.
 * Throws FORBIDDEN unless the viewer is LEADER of its unit.
 */
export function reopenTask(ctx: Context, input: ReopenTaskInput): Promise<TaskOutcome> {
  const { accountId } = requireViewer(ctx.viewer);
  const reason = cleanReason(
    input.reason,
    ['reason'],
    say('Hãy ghi lý do mở lại.', 'Please give the reason for reopening.'),
  );
  return single(ctx, input, (tx, items) =>
    actOnTasks(tx, items, {
      policy: reviewPolicy.reopenTask,
      pathOf: ofOne,
      step({ task }) {
        if (typeof reason !== 'string') return reason;
        const submittedAt = task.status === 'ACCEPTED' ? task.submittedAt : null;
        const set = { submittedAt, reason: null, claim: null, reviewBegun: 'clear' as const };
        return { act: 'REOPEN', action: 'task.reopen', set, note: { reason } };
      },
      async write(_, done) {
        for (const { subject } of done) {
          const { id: taskId, status: fromStatus, version: taskVersion } = subject.task;
          await store.insertReopening(tx, { taskId, fromStatus, reason: reason as string, taskVersion, accountId });
        }
        return new Map();
      },
    }),
  );
}

/**
 * Notes that a reviewer opened the task, once a submission: its leader can't withdraw it from now on.
 * Throws FORBIDDEN unless the viewer reviews units above.
 */
export async function beginReview(ctx: Context, globalId: string): Promise<TaskOutcome> {
  const viewer = requireViewer(ctx.viewer);
  const id = keyOf('Task', globalId);
  if (id === null) return notFound(say('Không có nhiệm vụ này.', 'There is no such task.'));
  return ctx.transaction(async (tx): Promise<TaskOutcome> => {
    const [task] = await lockTasks(tx, [id]);
    if (!task) return notFound(say('Không có nhiệm vụ này.', 'There is no such task.'));
    const unit = await requireTaskInScope(tx, task);
    authorize(reviewPolicy.beginReview, viewer, { unitId: unit.id, lineage: unit.lineage });
    if (!allows('BEGIN', task.status)) return stateError(refusal('BEGIN', task.status));
    if (task.reviewBegunAt !== null) return { __typename: 'TaskSaved', task };
    const after = await noteBegun(tx, id, viewer.accountId);
    const { unitId } = task;
    await writeAudit(tx, [
      { action: 'task.beginReview', subjectType: 'Task', subjectId: id, unitId, before: task, after },
    ]);
    return { __typename: 'TaskSaved', task: after };
  });
}

async function single<I extends Item>(
  ctx: Context,
  item: I,
  act: (tx: Context, items: readonly I[]) => Promise<TaskOutcome[]>,
): Promise<TaskOutcome> {
  requireViewer(ctx.viewer);
  const [outcome] = await ctx.transaction((tx) => act(tx, [item]));
  return outcome!;
}
