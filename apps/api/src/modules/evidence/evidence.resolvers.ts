// Evidence fields, the evidence list and the mutations on evidence.
import { toGlobalId } from '../../lib/global-id.ts';
import { connectionFields } from '../../lib/page.ts';
import type {
  EvidenceConnectionResolvers,
  EvidenceResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { viewerCan } from '../task/viewer-can.service.ts';
import { ownUnit } from './evidence.policy.ts';
import { createEvidence, deleteEvidence, updateEvidence } from './evidence.service.ts';
import { readEvidence } from './reading.service.ts';
import { restoreEvidence } from './restore.service.ts';

export const evidenceQueries: Pick<QueryResolvers, 'evidence'> = {
  evidence: (_, args, ctx) => readEvidence(ctx, args),
};

export const evidenceMutations: Pick<
  MutationResolvers,
  'createEvidence' | 'updateEvidence' | 'deleteEvidence' | 'restoreEvidence'
> = {
  createEvidence: (_, { input }, ctx) => createEvidence(ctx, input),
  updateEvidence: (_, { input }, ctx) => updateEvidence(ctx, input),
  deleteEvidence: (_, { input }, ctx) => deleteEvidence(ctx, input),
  restoreEvidence: (_, { input }, ctx) => restoreEvidence(ctx, input),
};

export const Evidence: EvidenceResolvers = {
  id: (evidence) => toGlobalId('Evidence', evidence.id),
  unit: (evidence, _, ctx) => ctx.loaders.unit.byId(0).existing(evidence.unitId),
  tasks: (evidence, _, ctx) => ctx.loaders.task.ofEvidence.load(evidence.id),
  attachments: (evidence, _, ctx) => ctx.loaders.attachment.byEvidenceId.load(evidence.id),
  carried: ({ carriedFrom }) => carriedFrom !== null,
  carriedFrom: (evidence, _, ctx) =>
    evidence.carriedFrom === null ? null : ctx.loaders.evidence.byId.load(evidence.carriedFrom),
  async viewerCanEdit(evidence, _, ctx) {
    if (!ownUnit.allows(ctx.viewer, evidence)) return false;
    const tasks = await ctx.loaders.task.ofEvidence.load(evidence.id);
    const editable = await Promise.all(tasks.map((task) => viewerCan(ctx, 'EDIT', task)));
    return tasks.length > 0 && editable.every(Boolean);
  },
};

export const EvidenceConnection = connectionFields as EvidenceConnectionResolvers;
