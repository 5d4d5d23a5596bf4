// All resolvers of the API, gathered from the modules.
import type { Resolvers } from './generated/resolvers.ts';
import { toGlobalId } from './lib/global-id.ts';
import {
  Evidence,
  EvidenceConnection,
  evidenceMutations,
  evidenceQueries,
} from './modules/evidence/evidence.resolvers.ts';
import { Export, exportMutations, exportQueries } from './modules/export/export.resolvers.ts';
import { instanceQueries } from './modules/instance/instance.resolvers.ts';
import { node } from './modules/node.resolvers.ts';
import {
  Period,
  periodMutations,
  PeriodPreview,
  periodQueries,
  PeriodRemaining,
} from './modules/period/period.resolvers.ts';
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
import {
  RemindedTask,
  Reminder,
  ReminderConnection,
  reminderMutations,
  ReminderPreviewUnit,
  reminderQueries,
} from './modules/reminder/reminder.resolvers.ts';
import { Task, TaskConnection, taskMutations, taskQueries } from './modules/task/task.resolvers.ts';
import { Unit, UnitConnection, unitQueries } from './modules/unit/unit.resolvers.ts';
import { Grant, Viewer, viewerMutations, viewerQueries } from './modules/viewer/viewer.resolvers.ts';

export const resolvers: Resolvers = {
  Query: {
    node,
    ...instanceQueries,
    ...viewerQueries,
    ...unitQueries,
    ...planQueries,
    ...periodQueries,
    ...planDraftQueries,
    ...taskQueries,
    ...evidenceQueries,
    ...exportQueries,
    ...reminderQueries,
  },
  Mutation: {
    ...viewerMutations,
    ...taskMutations,
    ...evidenceMutations,
    ...exportMutations,
    ...periodMutations,
    ...planDraftMutations,
    ...reminderMutations,
  },
  Attachment: { id: (attachment) => toGlobalId('Attachment', attachment.id) },
  Clause,
  Evidence,
  EvidenceConnection,
  Export,
  Footnote,
  Grant,
  Indicator,
  LegalDocument,
  Obligation,
  Period,
  PeriodPreview,
  PeriodRemaining,
  Plan,
  PlanDraft,
  RemindedTask,
  Reminder,
  ReminderConnection,
  ReminderPreviewUnit,
  Task,
  TaskConnection,
  Unit,
  UnitConnection,
  Viewer,
};
