// Talk about tasks and evidence: authorize, check, write, audit, in one transaction.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import type { Context } from '../../context.ts';
import type { CreateCommentInput, DeleteCommentInput, UpdateCommentInput } from '../../generated/resolvers.ts';
import { badInput } from '../../lib/errors.ts';
import { fromGlobalId, keyOf } from '../../lib/global-id.ts';
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
import { dateInHoChiMinh } from '../../lib/time.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { readEvidenceById } from '../evidence/reading.service.ts';
import { findReaders, holdersOf, type ParticipantRow } from '../participant/participant.service.ts';
import { readTaskById, requireTaskInScope } from '../task/task.service.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { commentPolicy } from './comment.policy.ts';
import { cleanComment, isCommentError } from './comment.rules.ts';
import * as store from './comment.store.ts';
import type { CommentRow, SubjectType } from './comment.store.ts';
import { say } from '../../lib/words.ts';

type Saved = { __typename: 'CommentSaved'; comment: CommentRow };

const NO_SUBJECT = say('Không có nhiệm vụ hoặc minh chứng này.', 'There is no such task or piece of evidence.');
const NO_COMMENT = say('Ý kiến này không còn.', 'This comment is no longer there.');
const MAX_FOUND = 20;

/** The comment by key, or null. Throws FORBIDDEN when what it is about is outside the viewer's scope. */
export async function readCommentById(ctx: Context, id: number): Promise<CommentRow | null> {
  requireViewer(ctx.viewer);
  const comment = await ctx.loaders.comment.byId.load(id);
  if (comment) await requireTaskInScope(ctx, comment);
  return comment;
}

/** True if the viewer may comment at this unit, whose tasks they can read. */
export async function mayComment(ctx: Context, subject: { unitId: number }): Promise<boolean> {
  const unit = await ctx.loaders.unit.byId(0).existing(subject.unitId);
  return commentPolicy.createComment.allows(ctx.viewer, { unitId: unit.id, lineage: unit.lineage });
}

/** Who may be mentioned there. Throws FORBIDDEN, BAD_USER_INPUT. */
export async function findMentionable(
  ctx: Context,
  subjectId: string,
  text: string,
  size: number,
): Promise<ParticipantRow[]> {
  if (!Number.isInteger(size) || size < 0 || size > MAX_FOUND) {
    throw badInput(
      say(`'first' phải là số nguyên từ 0 đến ${MAX_FOUND}.`, `'first' must be a whole number from 0 to ${MAX_FOUND}.`),
      ['first'],
    );
  }
  const subject = await readSubject(ctx, subjectId);
  if (!subject) throw badInput(NO_SUBJECT, ['subjectId']);
  return findReaders(ctx, { unitId: subject.unitId, accountId: requireViewer(ctx.viewer).accountId }, text, size);
}

/** Says something. Throws FORBIDDEN unless the viewer can read it and has a role on its unit or above. */
export async function createComment(
  ctx: Context,
  input: CreateCommentInput,
): Promise<Saved | ValidationErrorRow | NotFoundErrorRow> {
  const { accountId } = requireViewer(ctx.viewer);
  const clean = cleanComment(input);
  if (isCommentError(clean)) return clean;
  return ctx.transaction(async (tx) => {
    const subject = await readSubject(tx, input.subjectId);
    if (!subject) return notFound(NO_SUBJECT);
    const unit = await requireTaskInScope(tx, subject);
    authorize(commentPolicy.createComment, tx.viewer, { unitId: unit.id, lineage: unit.lineage });
    const problem = await problemOfMentions(tx, unit.id, clean.mentions);
    if (problem) return problem;
    const comment = await store.insertComment(tx, { ...subject, ...clean, accountId });
    return saved(tx, 'comment.create', null, comment);
  });
}

/** Changes one's own words. Throws FORBIDDEN for another's. */
export async function updateComment(ctx: Context, input: UpdateCommentInput): Promise<Saved | UserErrors<CommentRow>> {
  const clean = cleanComment(input);
  if (isCommentError(clean)) return clean;
  return withComment(ctx, 'updateComment', input.id, async (tx, before) => {
    if (before.deletedAt !== null) return stateError(say('Ý kiến này đã bị xóa.', 'This comment was deleted.'));
    if (before.version !== input.expectedVersion) return conflict('Comment', before);
    const problem = await problemOfMentions(tx, before.unitId, clean.mentions);
    if (problem) return problem;
    return saved(tx, 'comment.update', before, await store.changeComment(tx, before.id, clean));
  });
}

/** Takes one's own words back; the mark stays. Throws FORBIDDEN for another's. */
export async function deleteComment(ctx: Context, input: DeleteCommentInput): Promise<Saved | NotFoundErrorRow> {
  return withComment(ctx, 'deleteComment', input.id, async (tx, before) => {
    if (before.deletedAt !== null) return { __typename: 'CommentSaved' as const, comment: before };
    return saved(tx, 'comment.delete', before, await store.blankComment(tx, before.id));
  });
}

/** What a comment is about, if the viewer can read it; null if it isn't there. Throws FORBIDDEN. */
async function readSubject(
  ctx: Context,
  globalId: string,
): Promise<{ subjectType: SubjectType; subjectId: number; unitId: number } | null> {
  requireViewer(ctx.viewer);
  const parts = fromGlobalId(globalId);
  if (parts?.type !== 'Task' && parts?.type !== 'Evidence') return null;
  const read = parts.type === 'Task' ? readTaskById : readEvidenceById;
  const row = await read(ctx, parts.key);
  return row && { subjectType: parts.type, subjectId: parts.key, unitId: row.unitId };
}

async function withComment<Result>(
  ctx: Context,
  operation: 'updateComment' | 'deleteComment',
  globalId: string,
  work: (tx: Context, comment: CommentRow) => Promise<Result>,
): Promise<Result | NotFoundErrorRow> {
  requireViewer(ctx.viewer);
  const id = keyOf('Comment', globalId);
  if (id === null) return notFound(NO_COMMENT);
  return ctx.transaction(async (tx) => {
    const comment = await store.lockComment(tx, id);
    if (!comment) return notFound(NO_COMMENT);
    await requireTaskInScope(tx, comment);
    authorize(commentPolicy[operation], tx.viewer, comment);
    return work(tx, comment);
  });
}

/** Only those who can read the talk are called into it. */
async function problemOfMentions(
  tx: Context,
  unitId: number,
  mentions: readonly number[],
): Promise<ValidationErrorRow | null> {
  if (mentions.length === 0) return null;
  const readers = new Set(
    (await holdersOf(tx.db, [unitId], dateInHoChiMinh(tx.now))).map(({ accountId }) => accountId),
  );
  if (mentions.every((id) => readers.has(id))) return null;
  return invalid(
    ['mentionIds'],
    say('Có người được nhắc không xem được nội dung này.', 'Somebody who is mentioned may not see this.'),
  );
}

async function saved(tx: Context, action: AuditAction, before: CommentRow | null, after: CommentRow): Promise<Saved> {
  const { id, unitId } = after;
  await writeAudit(tx, [{ action, subjectType: 'Comment', subjectId: id, unitId, before, after }]);
  return { __typename: 'CommentSaved', comment: after };
}
