// The working cycle as one table, pure (domain.md, "The working cycle"): which act, in which status, by whom, leads where.
import type { Role, TaskStatus } from '../../generated/resolvers.ts';
import { hasOwnRole, hasRoleAbove, type UnitPlace, type ViewerIdentity } from '../viewer/viewer.rules.ts';
import { say, type Words } from '../../lib/words.ts';

/**
 * All that is done to a task. CLAIM: sent up as not concerning the unit. BEGIN: a reviewer opens it, from when on it
 * can't be withdrawn. UNDO: a decision is taken back. REOPEN: what is settled is supplemented.
 */
export const ACTS = [
  'EDIT',
  'SUBMIT',
  'CLAIM',
  'WITHDRAW',
  'BEGIN',
  'ACCEPT',
  'RETURN',
  'UNDO',
  'REOPEN',
  'ASK_EXTENSION',
  'GRANT_EXTENSION',
  'REFUSE_EXTENSION',
] as const;
export type Act = (typeof ACTS)[number];

/** Where an act leads: a status; SAME; or what the task was before it was sent up, or once it is open again. */
type Next = TaskStatus | 'SAME' | 'BEFORE';

const WHERE: Record<Act, Partial<Record<TaskStatus, Next>>> = {
  EDIT: { NOT_STARTED: 'SAME', IN_PROGRESS: 'SAME', RETURNED: 'SAME' },
  SUBMIT: { IN_PROGRESS: 'SUBMITTED', RETURNED: 'SUBMITTED' },
  CLAIM: { NOT_STARTED: 'SUBMITTED', IN_PROGRESS: 'SUBMITTED', RETURNED: 'SUBMITTED' },
  WITHDRAW: { SUBMITTED: 'BEFORE' },
  BEGIN: { SUBMITTED: 'SAME' },
  ACCEPT: { SUBMITTED: 'ACCEPTED' },
  RETURN: { SUBMITTED: 'RETURNED' },
  UNDO: { RETURNED: 'SUBMITTED', ACCEPTED: 'SUBMITTED', NOT_APPLICABLE: 'SUBMITTED' },
  REOPEN: { ACCEPTED: 'BEFORE', NOT_APPLICABLE: 'BEFORE' },
  ASK_EXTENSION: { NOT_STARTED: 'SAME', IN_PROGRESS: 'SAME', RETURNED: 'SAME' },
  // Asked while it was open, and sent up before the answer came: the answer still counts.
  GRANT_EXTENSION: { NOT_STARTED: 'SAME', IN_PROGRESS: 'SAME', RETURNED: 'SAME', SUBMITTED: 'SAME' },
  // Whoever asked is answered, whatever became of the task meanwhile.
  REFUSE_EXTENSION: {
    NOT_STARTED: 'SAME',
    IN_PROGRESS: 'SAME',
    RETURNED: 'SAME',
    SUBMITTED: 'SAME',
    ACCEPTED: 'SAME',
    NOT_APPLICABLE: 'SAME',
  },
};

/** Acts of the unit itself, by the roles that may do them there; all others are a reviewer's above. */
const OWN: Partial<Record<Act, readonly Role[]>> = {
  EDIT: ['OFFICER', 'LEADER'],
  SUBMIT: ['LEADER'],
  CLAIM: ['LEADER'],
  WITHDRAW: ['LEADER'],
  REOPEN: ['LEADER'],
  ASK_EXTENSION: ['OFFICER', 'LEADER'],
};

/** True if the status lets the act happen at all. */
export const allows = (act: Act, status: TaskStatus): boolean => WHERE[act][status] !== undefined;

/**
 * What goes on when the period is closed: what was sent up before can be accepted, and a decision taken back. It can't
 * be returned, for the unit could not mend it. Who asked for more time can still be told no.
 */
const WHEN_CLOSED: ReadonlySet<Act> = new Set<Act>(['BEGIN', 'ACCEPT', 'UNDO', 'REFUSE_EXTENSION']);

/** Why a closed period stops the act, or null when it doesn't. */
export function closedRefusal(act: Act): Words | null {
  if (WHEN_CLOSED.has(act)) return null;
  if (act === 'RETURN')
    return say(
      'Kỳ báo cáo đã đóng nên không trả lại được, vì đơn vị không bổ sung được nữa.',
      'The period is closed, so the task cannot be returned: the unit could no longer supplement it.',
    );
  return say(
    'Kỳ báo cáo đã đóng: không nhập, sửa minh chứng hay gửi thẩm định được nữa.',
    'The period is closed: evidence can no longer be entered or changed, nor tasks sent up for review.',
  );
}

/** True if neither the status nor its closed period stops the act. */
const goesOn = (act: Act, { status, closed }: Pick<TaskFacts, 'status' | 'closed'>): boolean =>
  allows(act, status) && !(closed && closedRefusal(act) !== null);

/** Evidence can be entered, changed and removed. */
export const isEditable = (status: TaskStatus): boolean => allows('EDIT', status);

/** True if the viewer may do it to tasks of the unit. Nobody reviews a unit in which they are OFFICER or LEADER. */
export function mayAct(act: Act, viewer: ViewerIdentity, place: UnitPlace): boolean {
  const roles = OWN[act];
  if (roles) return hasOwnRole(viewer, place.unitId, ...roles);
  return hasRoleAbove(viewer, place, 'REVIEWER') && !hasOwnRole(viewer, place.unitId, 'OFFICER', 'LEADER');
}

/** True for acts of the unit itself, for which its place in the tree doesn't matter. */
export const isOwnAct = (act: Act): boolean => OWN[act] !== undefined;

/** The whole cell: true if the viewer may do it to a task of the unit in this status, its period open or closed. */
export const mayDo = (
  act: Act,
  viewer: ViewerIdentity,
  place: UnitPlace,
  task: Pick<TaskFacts, 'status' | 'closed'>,
): boolean => goesOn(act, task) && mayAct(act, viewer, place);

/** The same as sets of units: tasks below `above` that are sent up, but for those of `not`, are the viewer's to decide on. */
export function reviewableBy(viewer: ViewerIdentity): { above: number[]; not: number[] } {
  const unitsOf = (...roles: Role[]): number[] =>
    viewer.grants.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId);
  return { above: unitsOf('REVIEWER'), not: unitsOf('OFFICER', 'LEADER') };
}

/** What an act's outcome depends on besides the status. */
export interface TaskFacts {
  status: TaskStatus;
  /** How many pieces of evidence it has. */
  pieces: number;
  /** It was sent up as not concerning the unit. */
  claimed: boolean;
  /** The last decision that was not undone, and after which it was not reopened. */
  decision: 'ACCEPT' | 'RETURN' | null;
  /** Its period is closed. */
  closed: boolean;
}

/**
 * The status after an act, or null when the status, or its period, doesn't allow it.
 * A claim that is accepted makes the task not applicable; an open task's status follows from its evidence.
 */
export function statusAfter(act: Act, task: TaskFacts): TaskStatus | null {
  const next = WHERE[act][task.status];
  if (next === undefined || !goesOn(act, task)) return null;
  if (next === 'SAME') return task.status;
  if (next === 'ACCEPTED' && task.claimed) return 'NOT_APPLICABLE';
  if (next !== 'BEFORE') return next;
  if (act === 'WITHDRAW' && task.decision === 'RETURN') return 'RETURNED';
  return task.pieces > 0 ? 'IN_PROGRESS' : 'NOT_STARTED';
}

/** How long a decision can be taken back: nobody is told of it before. */
export const UNDO_MS = 60_000;

/** Only by the one who decided, within the minute, and once. */
export const isUndoable = (
  decision: { decidedById: number; decidedAt: string; undoneAt: string | null },
  accountId: number,
  now: Date,
): boolean =>
  decision.undoneAt === null &&
  decision.decidedById === accountId &&
  now.getTime() - Date.parse(decision.decidedAt) < UNDO_MS;

/** Why an act is refused, for the person who tried. */
export function refusal(act: Act, status: TaskStatus): Words {
  if (act === 'UNDO')
    return say(
      'Nhiệm vụ này chưa có quyết định nào để hoàn tác.',
      'There is no decision on this task that could be undone.',
    );
  if (act === 'REOPEN')
    return say(
      'Chỉ mở lại được nhiệm vụ đã thẩm định hoặc không áp dụng.',
      'Only a task that is accepted or does not apply can be reopened.',
    );
  if (act === 'WITHDRAW')
    return say(
      'Nhiệm vụ này không ở trạng thái chờ thẩm định nên không rút lại được.',
      'This task does not await review, so it cannot be withdrawn.',
    );
  if (act === 'BEGIN' || act === 'ACCEPT' || act === 'RETURN') {
    return say('Nhiệm vụ này không ở trạng thái chờ thẩm định.', 'This task does not await review.');
  }
  return REFUSED_HERE[status];
}

const REFUSED_HERE: Record<TaskStatus, Words> = {
  NOT_STARTED: say(
    'Nhiệm vụ chưa có minh chứng: hãy nhập minh chứng trước khi trình.',
    'The task has no evidence: enter evidence before you send it up.',
  ),
  IN_PROGRESS: say('Nhiệm vụ đang thực hiện.', 'The task is in progress.'),
  RETURNED: say('Nhiệm vụ bị trả lại, chưa trình lại.', 'The task was returned and has not been sent up again.'),
  SUBMITTED: say('Nhiệm vụ đã được trình, đang chờ thẩm định.', 'The task was sent up and awaits review.'),
  ACCEPTED: say('Nhiệm vụ đã được thẩm định.', 'The task is accepted.'),
  NOT_APPLICABLE: say(
    'Nhiệm vụ không áp dụng cho đơn vị trong kỳ này.',
    'The task does not apply to the unit in this period.',
  ),
};
