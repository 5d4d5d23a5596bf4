// Requests for more time, and what a task tells of them.
import { toGlobalId } from '../../lib/global-id.ts';
import type {
  ExtensionResolvers,
  MutationResolvers,
  QueryResolvers,
  TaskResolvers,
} from '../../generated/resolvers.ts';
import { viewerCan } from '../task/viewer-can.service.ts';
import { askExtension, decideExtension, readExtensions, viewerCanAnswer } from './extension.service.ts';

export const extensionQueries: Pick<QueryResolvers, 'extensions'> = {
  extensions: (_, { states, first }, ctx) => readExtensions(ctx, states, first),
};

export const extensionMutations: Pick<MutationResolvers, 'askExtension' | 'decideExtension'> = {
  askExtension: (_, { input }, ctx) => askExtension(ctx, input),
  decideExtension: (_, { input }, ctx) => decideExtension(ctx, input),
};

/** Fields of Task that come from here. */
export const extendedTask: TaskResolvers = {
  extensions: (task, _, ctx) => ctx.loaders.extension.ofTask.load(task.id),
  viewerCanAskExtension: (task, _, ctx) => viewerCan(ctx, 'ASK_EXTENSION', task),
};

export const Extension: ExtensionResolvers = {
  id: (extension) => toGlobalId('Extension', extension.id),
  unit: (extension, _, ctx) => ctx.loaders.unit.byId(0).existing(extension.unitId),
  period: (extension, _, ctx) => ctx.loaders.plan.period.existing(extension.periodId),
  task: (extension, _, ctx) => (extension.taskId === null ? null : ctx.loaders.task.byId.load(extension.taskId)),
  viewerCanDecide: (extension, _, ctx) => viewerCanAnswer(ctx, 'REFUSE_EXTENSION', extension),
  viewerCanGrant: (extension, _, ctx) => viewerCanAnswer(ctx, 'GRANT_EXTENSION', extension),
};
