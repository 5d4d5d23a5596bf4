// Asks for more time and gives it: a deadline that moves does so on record, and the roll-ups with it.
import type { Context } from '../../context.ts';
import { keyOf } from '../../lib/global-id.ts';
import { conflict, invalid, notFound, stateError, type UserErrors } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { pageSize } from '../../lib/page.ts';
import type { AskExtensionInput, DecideExtensionInput, ExtensionState, InputMaybe } from '../../generated/resolvers.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { cleanReason } from '../review/review.rules.ts';
import { requireTaskInScope } from '../task/task.service.ts';
import { lockTasks, moveDeadline, taskIdsOfUnit, type TaskRow } from '../task/task-status.service.ts';
import { isPeriodClosed, refusedByClosing } from '../period/closed.service.ts';
import { allows, mayDo } from '../task/transition.rules.ts';
import { readScope, requireViewer } from '../viewer/viewer.rules.ts';
import { extensionPolicy } from './extension.policy.ts';
import { newDeadline } from './extension.rules.ts';
import * as store from './extension.store.ts';
import type { ExtensionRow } from './extension.store.ts';
import { say } from '../../lib/words.ts';

interface Saved {
  __typename: 'ExtensionSaved';
  extension: ExtensionRow;
  tasks: TaskRow[];
}
type Outcome = Saved | UserErrors<ExtensionRow>;

/** Requests in the viewer's scope, the newest first. */
export function readExtensions(
  ctx: Context,
  states: InputMaybe<readonly ExtensionState[]> | undefined,
  first: InputMaybe<number> | undefined,
): Promise<ExtensionRow[]> {
  return store.listExtensions(ctx, readScope(requireViewer(ctx.viewer)), states ?? null, pageSize(first, 100));
}

/** The request by key, or null. Throws FORBIDDEN when its unit is outside the viewer's scope. */
export async function readExtensionById(ctx: Context, id: number): Promise<ExtensionRow | null> {
  const [extension = null] = await store.extensionsByIds(ctx, [id]);
  if (extension) await requireTaskInScope(ctx, extension);
  return extension;
}

/**
 * The unit asks for more time.
 * Throws FORBIDDEN unless the viewer is OFFICER or LEADER of the unit.
 */
export async function askExtension(
  ctx: Context,
  input: AskExtensionInput,
): Promise<Exclude<Outcome, { __typename: 'ConflictError' }>> {
  const viewer = requireViewer(ctx.viewer);
  const reason = cleanReason(
    input.reason,
    ['reason'],
    say('Hãy ghi lý do xin gia hạn.', 'Please say why more time is needed.'),
  );
  if (typeof reason !== 'string') return reason;
  return ctx.transaction(async (tx) => {
    const tasks = await tasksAskedFor(tx, input);
    if (!Array.isArray(tasks)) return tasks;
    if (tasks.length === 0) return notFound(say('Không có nhiệm vụ này.', 'There is no such task.'));
    const { unitId, periodId } = tasks[0]!;
    const unit = await requireTaskInScope(tx, tasks[0]!);
    authorize(extensionPolicy.askExtension, viewer, { unitId, lineage: unit.lineage });
    const closed = await refusedByClosing(tx, 'ASK_EXTENSION', periodId);
    if (closed) return closed;
    const open = tasks.filter(({ status }) => allows('ASK_EXTENSION', status));
    if (open.length === 0)
      return stateError(
        say(
          'Chỉ xin gia hạn được cho nhiệm vụ chưa trình.',
          'More time can be asked for only while a task has not been sent up.',
        ),
      );
    const dueAt = newDeadline(input.lastDay, earliestOf(open), tx.now);
    if (typeof dueAt !== 'string') return dueAt;
    const taskId = typeof input.taskId === 'string' ? open[0]!.id : null;
    const extension = await store.insertExtension(tx, {
      unitId,
      periodId,
      taskId,
      dueAt,
      reason,
      accountId: viewer.accountId,
    });
    if (!extension)
      return stateError(
        say(
          'Đã có một đề nghị gia hạn đang chờ trả lời.',
          'A request for more time is waiting for its answer already.',
        ),
      );
    await writeAudit(tx, [
      { action: 'extension.ask', subjectType: 'Extension', subjectId: extension.id, unitId, after: extension },
    ]);
    return { __typename: 'ExtensionSaved' as const, extension, tasks: [] };
  });
}

/** The tasks that a request is for, locked. */
async function tasksAskedFor(tx: Context, input: AskExtensionInput): Promise<TaskRow[] | ReturnType<typeof invalid>> {
  if (typeof input.taskId === 'string') {
    const other = (['unitId', 'periodId'] as const).find((name) => typeof input[name] === 'string');
    if (other)
      return invalid(
        [other],
        say(
          'Chọn một nhiệm vụ thì không chọn đơn vị và kỳ báo cáo nữa.',
          'Choose either one task, or a unit and a period.',
        ),
      );
    const id = keyOf('Task', input.taskId);
    return id === null ? [] : lockTasks(tx, [id]);
  }
  if (typeof input.unitId !== 'string')
    return invalid(
      ['unitId'],
      say('Hãy chọn nhiệm vụ, hoặc đơn vị và kỳ báo cáo.', 'Please choose a task, or a unit and a period.'),
    );
  if (typeof input.periodId !== 'string')
    return invalid(['periodId'], say('Hãy chọn kỳ báo cáo.', 'Please choose a period.'));
  const [unitId, periodId] = [keyOf('Unit', input.unitId), keyOf('Period', input.periodId)];
  if (unitId === null || periodId === null) return [];
  return lockTasks(tx, await taskIdsOfUnit(tx, unitId, periodId));
}

const earliestOf = (tasks: readonly TaskRow[]): string =>
  new Date(Math.min(...tasks.map(({ dueAt }) => Date.parse(dueAt)))).toISOString();

/**
 * A reviewer above grants the request or refuses it.
 * Throws FORBIDDEN unless the viewer reviews units above, and is neither officer nor leader of this one.
 */
export async function decideExtension(ctx: Context, input: DecideExtensionInput): Promise<Outcome> {
  const viewer = requireViewer(ctx.viewer);
  const needed =
    input.decision === 'REFUSE' ? say('Hãy ghi lý do không đồng ý.', 'Please say why it is refused.') : null;
  const reason = cleanReason(input.reason, ['reason'], needed);
  if (typeof reason !== 'string') return reason;
  const id = keyOf('Extension', input.id);
  const known = id === null ? null : await readExtensionById(ctx, id);
  if (!known) return notFound(say('Không có đề nghị này.', 'There is no such request.'));
  return ctx.transaction(async (tx): Promise<Outcome> => {
    // Tasks first, as everywhere: two writers who lock in one order cannot deadlock.
    const ids = known.taskId === null ? await taskIdsOfUnit(tx, known.unitId, known.periodId) : [known.taskId];
    const tasks = await lockTasks(tx, ids);
    const extension = (await store.lockExtension(tx, known.id))!;
    const unit = await requireTaskInScope(tx, extension);
    authorize(extensionPolicy.decideExtension, viewer, { unitId: unit.id, lineage: unit.lineage });
    if (extension.state !== 'ASKED')
      return stateError(say('Đề nghị này đã được trả lời.', 'This request has been answered already.'));
    if (extension.version !== input.expectedVersion) return conflict('Extension', extension);

    const act = input.decision === 'GRANT' ? 'GRANT_EXTENSION' : 'REFUSE_EXTENSION';
    const closed = await refusedByClosing(tx, act, extension.periodId);
    if (closed) return closed;
    const moving = tasks.filter(({ status }) => allows(act, status));
    const dueAt = deadlineGiven(input, extension, moving, tx.now);
    if (typeof dueAt !== 'string') return dueAt;
    const state = input.decision === 'GRANT' ? ('GRANTED' as const) : ('REFUSED' as const);
    const after = await store.decide(tx, extension.id, {
      state,
      dueAt,
      reason: reason === '' ? null : reason,
      accountId: viewer.accountId,
    });
    const moved = state === 'GRANTED' ? await extend(tx, moving, after) : [];
    await writeAudit(tx, [
      {
        action: state === 'GRANTED' ? 'extension.grant' : 'extension.refuse',
        subjectType: 'Extension',
        subjectId: extension.id,
        unitId: extension.unitId,
        before: extension,
        after,
      },
    ]);
    return { __typename: 'ExtensionSaved', extension: after, tasks: moved };
  });
}

/** True if the viewer may answer the request so now: the table's cell of one of the tasks that it is for. */
export async function viewerCanAnswer(
  ctx: Context,
  act: 'GRANT_EXTENSION' | 'REFUSE_EXTENSION',
  { state, unitId, periodId, taskId }: ExtensionRow,
): Promise<boolean> {
  const { viewer } = ctx;
  if (state !== 'ASKED' || !viewer?.grants.some(({ role }) => role === 'REVIEWER')) return false;
  const { lineage } = await ctx.loaders.unit.byId(0).existing(unitId);
  const closed = await isPeriodClosed(ctx, periodId);
  // What is for a whole unit is for its open tasks, whichever these are by now.
  const status = taskId === null ? 'IN_PROGRESS' : (await ctx.loaders.task.byId.load(taskId))!.status;
  return mayDo(act, viewer, { unitId, lineage }, { status, closed });
}

/** The deadline that is asked for, or another that the reviewer gives; or what is wrong with that. */
function deadlineGiven(
  input: DecideExtensionInput,
  extension: ExtensionRow,
  moving: readonly TaskRow[],
  now: Date,
): string | ReturnType<typeof invalid> | ReturnType<typeof stateError> {
  if (input.decision === 'REFUSE') return extension.dueAt;
  if (moving.length === 0)
    return stateError(say('Không còn nhiệm vụ nào để gia hạn.', 'No task is left that could get more time.'));
  return typeof input.lastDay === 'string' ? newDeadline(input.lastDay, earliestOf(moving), now) : extension.dueAt;
}

/** Moves the deadlines that lie before the new one. */
async function extend(tx: Context, tasks: readonly TaskRow[], { id, dueAt }: ExtensionRow): Promise<TaskRow[]> {
  const earlier = tasks.filter((task) => Date.parse(task.dueAt) < Date.parse(dueAt));
  if (earlier.length === 0) return [];
  const moved = await moveDeadline(
    tx,
    earlier.map((task) => task.id),
    dueAt,
  );
  await writeAudit(
    tx,
    moved.map((after) => ({
      action: 'task.extend',
      subjectType: 'Task' as const,
      subjectId: after.id,
      unitId: after.unitId,
      before: earlier.find((task) => task.id === after.id),
      after: { ...after, extensionId: id },
    })),
  );
  return moved.sort((a, b) => a.id - b.id);
}
