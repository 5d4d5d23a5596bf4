// All resolvers of the API, gathered from the modules.
import type { Resolvers } from './generated/resolvers.ts';
import { toGlobalId } from './lib/global-id.ts';
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
import { Staffing, staffingQueries } from './modules/staffing/staffing.resolvers.ts';
import { Task, TaskConnection, taskMutations, taskQueries } from './modules/task/task.resolvers.ts';
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
    ...planDraftQueries,
    ...taskQueries,
    ...evidenceQueries,
    ...exportQueries,
  },
  Mutation: {
    ...viewerMutations,
    ...accountMutations,
    ...handoverMutations,
    ...taskMutations,
    ...evidenceMutations,
    ...exportMutations,
    ...planDraftMutations,
  },
  Account,
  AccountConnection,
  AccountImportLine,
  Attachment: { id: (attachment) => toGlobalId('Attachment', attachment.id) },
  Clause,
  Evidence,
  EvidenceConnection,
  Export,
  Footnote,
  Grant,
  Handover,
  HandoverGrant,
  Indicator,
  LegalDocument,
  Obligation,
  Period,
  Plan,
  PlanDraft,
  Session,
  Staffing,
  Task,
  TaskConnection,
  Unit,
  UnitConnection,
  Viewer,
};
