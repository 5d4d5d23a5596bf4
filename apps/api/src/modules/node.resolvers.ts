// node(id): one object by its global id, under the same checks as everywhere else.
import { fromGlobalId } from '../lib/global-id.ts';
import type { Context } from '../context.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { readAccount } from './account/account.service.ts';
import { readGrant } from './account/grant.service.ts';
import { readAttachmentById } from './attachment/attachment.service.ts';
import { readCommentById } from './comment/comment.service.ts';
import { readHistoryEntry } from './audit/history.service.ts';
import { readEvidenceById } from './evidence/reading.service.ts';
import { readExport } from './export/export.service.ts';
import { readNotificationById } from './notification/notification.service.ts';
import { readExtensionById } from './extension/extension.service.ts';
import { readHandover } from './handover/handover.service.ts';
import { readPlanDraft } from './plan-draft/plan-draft.service.ts';
import { readReminder } from './reminder/reminder.service.ts';
import { readTaskById } from './task/task.service.ts';
import { readUnitById } from './unit/unit.service.ts';
import { readSession } from './viewer/own-account.service.ts';
import { requireViewer } from './viewer/viewer.rules.ts';

type Reader = (ctx: Context, key: number) => object | null | Promise<object | null>;

// What belongs to the plan is read by everyone who is signed in.
export const READERS: Readonly<Record<string, Reader>> = {
  Account: readAccount,
  Grant: readGrant,
  Session: readSession,
  Handover: readHandover,
  Unit: readUnitById,
  Task: readTaskById,
  Evidence: readEvidenceById,
  Attachment: readAttachmentById,
  HistoryEntry: readHistoryEntry,
  Export: readExport,
  Extension: readExtensionById,
  PlanDraft: readPlanDraft,
  Reminder: readReminder,
  Comment: readCommentById,
  Notification: readNotificationById,
  Plan: (ctx, key) => ctx.loaders.plan.byId.load(key),
  PlanVersion: (ctx, key) => ctx.loaders.planVersion.byId.load(key),
  Clause: (ctx, key) => ctx.loaders.plan.clause.load(key),
  Footnote: (ctx, key) => ctx.loaders.plan.footnote.load(key),
  LegalDocument: (ctx, key) => ctx.loaders.plan.document.load(key),
  Obligation: (ctx, key) => ctx.loaders.plan.obligation.load(key),
  Indicator: (ctx, key) => ctx.loaders.plan.indicator.load(key),
  Period: (ctx, key) => ctx.loaders.plan.period.load(key),
};

/** Null for an id that names nothing; throws FORBIDDEN for what the viewer may not read. */
export const node: QueryResolvers['node'] = async (_, { id }, ctx) => {
  requireViewer(ctx.viewer);
  const parts = fromGlobalId(id);
  const read = parts && READERS[parts.type];
  if (!read) return null;
  const row = await read(ctx, parts.key);
  return row && ({ ...row, __typename: parts.type } as never);
};
