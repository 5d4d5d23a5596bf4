// All resolvers of the API, gathered from the modules.
import type { Resolvers } from './generated/resolvers.ts';
import { toGlobalId } from './lib/global-id.ts';
import { HistoryConnection, HistoryEntry, historyQueries } from './modules/audit/history.resolvers.ts';
import {
  Evidence,
  EvidenceConnection,
  evidenceMutations,
  evidenceQueries,
} from './modules/evidence/evidence.resolvers.ts';
import { Export, exportMutations, exportQueries } from './modules/export/export.resolvers.ts';
import { instanceQueries } from './modules/instance/instance.resolvers.ts';
import { node } from './modules/node.resolvers.ts';
import { PlanDraft, planDraftMutations, planDraftQueries } from './modules/plan-draft/plan-draft.resolvers.ts';
import {
  Clause,
  Footnote,
  Indicator,
  LegalDocument,
  Obligation,
  Period,
  Plan,
  planQueries,
} from './modules/plan/plan.resolvers.ts';
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
    ...planDraftQueries,
    ...taskQueries,
    ...evidenceQueries,
    ...exportQueries,
    ...historyQueries,
  },
  Mutation: { ...viewerMutations, ...taskMutations, ...evidenceMutations, ...exportMutations, ...planDraftMutations },
  Attachment: { id: (attachment) => toGlobalId('Attachment', attachment.id) },
  Clause,
  Evidence,
  EvidenceConnection,
  Export,
  Footnote,
  Grant,
  HistoryConnection,
  HistoryEntry,
  Indicator,
  LegalDocument,
  Obligation,
  Period,
  Plan,
  PlanDraft,
  Task,
  TaskConnection,
  Unit,
  UnitConnection,
  Viewer,
};
