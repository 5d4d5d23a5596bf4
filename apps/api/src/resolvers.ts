// All resolvers of the API, gathered from the modules.
import type { Resolvers } from './generated/resolvers.ts';
import { toGlobalId } from './lib/global-id.ts';
import { wordedMessage, wordedProblem } from './lib/outcome.ts';
import { HistoryConnection, HistoryEntry, historyQueries } from './modules/audit/history.resolvers.ts';
import {
  Comment,
  commentMutations,
  commentQueries,
  evidenceTalk,
  TaskReturn,
  taskTalk,
} from './modules/comment/comment.resolvers.ts';
import {
  Account,
  AccountConnection,
  AccountImportLine,
  accountMutations,
  accountQueries,
  Grant,
} from './modules/account/account.resolvers.ts';
import {
  Evidence,
  EvidenceConnection,
  evidenceMutations,
  evidenceQueries,
} from './modules/evidence/evidence.resolvers.ts';
import { Export, exportMutations, exportQueries } from './modules/export/export.resolvers.ts';
import { Handover, HandoverGrant, handoverMutations, handoverQueries } from './modules/handover/handover.resolvers.ts';
import {
  extendedTask,
  Extension,
  extensionMutations,
  extensionQueries,
} from './modules/extension/extension.resolvers.ts';
import { instanceQueries } from './modules/instance/instance.resolvers.ts';
import { node } from './modules/node.resolvers.ts';
import {
  Period,
  periodMutations,
  PeriodPreview,
  periodQueries,
  PeriodRemaining,
} from './modules/period/period.resolvers.ts';
import {
  Notification,
  NotificationConnection,
  notificationMutations,
  notificationQueries,
  NotificationSettings,
} from './modules/notification/notification.resolvers.ts';
import { Participant } from './modules/participant/participant.resolvers.ts';
import { PlanDraft, planDraftMutations, planDraftQueries } from './modules/plan-draft/plan-draft.resolvers.ts';
import {
  Clause,
  Footnote,
  Indicator,
  LegalDocument,
  Obligation,
  Plan,
  planQueries,
} from './modules/plan/plan.resolvers.ts';
import { Staffing, staffingQueries } from './modules/staffing/staffing.resolvers.ts';
import {
  RemindedTask,
  Reminder,
  ReminderConnection,
  reminderMutations,
  ReminderPreviewUnit,
  reminderQueries,
} from './modules/reminder/reminder.resolvers.ts';
import {
  EvidenceChange,
  PinnedEvidence,
  Reopening,
  ReturnPhrase,
  Review,
  reviewedTask,
  reviewMutations,
  reviewQueries,
} from './modules/review/review.resolvers.ts';
import {
  clauseDuties,
  DutyState,
  DutyWords,
  obligationVersions,
  periodVersion,
  PlanAmendment,
  PlanVersion,
  planVersionMutations,
  planVersions,
  TaskAmendment,
  taskAmendment,
} from './modules/plan-version/plan-version.resolvers.ts';
import { Task, TaskConnection, taskQueries } from './modules/task/task.resolvers.ts';
import { Unit, UnitConnection, unitQueries } from './modules/unit/unit.resolvers.ts';
import { Session, Viewer, viewerMutations, viewerQueries } from './modules/viewer/viewer.resolvers.ts';

export const resolvers: Resolvers = {
  Query: {
    node,
    ...instanceQueries,
    ...viewerQueries,
    ...accountQueries,
    ...handoverQueries,
    ...staffingQueries,
    ...unitQueries,
    ...planQueries,
    ...periodQueries,
    ...planDraftQueries,
    ...taskQueries,
    ...evidenceQueries,
    ...exportQueries,
    ...reminderQueries,
    ...commentQueries,
    ...notificationQueries,
    ...reviewQueries,
    ...extensionQueries,
    ...historyQueries,
  },
  Mutation: {
    ...viewerMutations,
    ...accountMutations,
    ...handoverMutations,
    ...evidenceMutations,
    ...reviewMutations,
    ...extensionMutations,
    ...exportMutations,
    ...periodMutations,
    ...reminderMutations,
    ...planDraftMutations,
    ...planVersionMutations,
    ...commentMutations,
    ...notificationMutations,
  },
  Account,
  AccountConnection,
  AccountImport: wordedProblem,
  AccountImportError: wordedMessage,
  AccountImportLine,
  Attachment: { id: (attachment) => toGlobalId('Attachment', attachment.id) },
  Clause: { ...Clause, ...clauseDuties },
  Comment,
  ConflictError: wordedMessage,
  DutyState,
  DutyWords,
  Evidence: { ...Evidence, ...evidenceTalk },
  EvidenceChange,
  EvidenceConnection,
  Export,
  Extension,
  Footnote,
  Grant,
  Handover,
  HandoverGrant,
  HandoverPreview: wordedProblem,
  HistoryConnection,
  HistoryEntry,
  Indicator,
  LegalDocument,
  NotFoundError: wordedMessage,
  Notification,
  NotificationConnection,
  NotificationSettings,
  Obligation: { ...Obligation, ...obligationVersions },
  Participant,
  Period: { ...Period, ...periodVersion },
  PeriodPreview,
  PeriodRemaining,
  PinnedEvidence,
  Plan: { ...Plan, ...planVersions },
  PlanAmendment,
  PlanDraft,
  PlanVersion,
  RemindedTask,
  Reminder,
  ReminderConnection,
  ReminderPreviewUnit,
  Reopening,
  ReturnPhrase,
  Review,
  Session,
  SignInError: wordedMessage,
  Staffing,
  StateError: wordedMessage,
  Task: { ...Task, ...taskTalk, ...reviewedTask, ...extendedTask, ...taskAmendment },
  TaskAmendment,
  TaskConnection,
  TaskReturn,
  Unit,
  UnitConnection,
  ValidationError: wordedMessage,
  Viewer,
};
