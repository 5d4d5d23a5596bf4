// Task fields, the task list and the mutations of the working cycle.
import { toGlobalId } from '../../lib/global-id.ts';
import { connectionFields } from '../../lib/page.ts';
import { selectedOfNodes } from '../../lib/selection.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  TaskConnectionResolvers,
  TaskResolvers,
} from '../../generated/resolvers.ts';
import { evidenceOfTask, ownUnit } from '../evidence/evidence.service.ts';
import { isPeriodClosed } from '../period/closed.service.ts';
import { taskPolicy } from './task.policy.ts';
import { isEditable, isSubmittable, timingOf } from './task.rules.ts';
import { readTasks, reviewTask, submitTask } from './task.service.ts';

export const taskQueries: Pick<QueryResolvers, 'tasks'> = {
  tasks: (_, args, ctx) => readTasks(ctx, args),
};

export const taskMutations: Pick<MutationResolvers, 'submitTask' | 'reviewTask'> = {
  submitTask: (_, { input }, ctx) => submitTask(ctx, input),
  reviewTask: (_, { input }, ctx) => reviewTask(ctx, input),
};

export const Task: TaskResolvers = {
  id: (task) => toGlobalId('Task', task.id),
  unit: (task, _, ctx) => ctx.loaders.unit.byId(task.hierarchyId).existing(task.unitId),
  obligation: (task, _, ctx) => ctx.loaders.plan.obligation.existing(task.obligationId),
  period: (task, _, ctx) => ctx.loaders.plan.period.existing(task.periodId),
  timing: (task, _, ctx) => timingOf(task, ctx.now),
  evidence: (task, args, ctx, info) => evidenceOfTask(ctx, task, args, selectedOfNodes(info)),
  reminded: (task, _, ctx) => ctx.loaders.reminder.ofTask.load(task.id),
  viewerCanEdit: async (task, _, ctx) =>
    isEditable(task.status) && ownUnit.allows(ctx.viewer, task) && !(await isPeriodClosed(ctx, task.periodId)),
  viewerCanSubmit: async (task, _, ctx) =>
    isSubmittable(task.status) &&
    taskPolicy.submitTask.allows(ctx.viewer, task) &&
    !(await isPeriodClosed(ctx, task.periodId)),
  async viewerCanReview(task, _, ctx) {
    // Most viewers review nothing: then the unit's place need not be read.
    if (task.status !== 'SUBMITTED' || !ctx.viewer?.grants.some((grant) => grant.role === 'REVIEWER')) return false;
    const unit = await ctx.loaders.unit.byId(task.hierarchyId).existing(task.unitId);
    return taskPolicy.reviewTask.allows(ctx.viewer, { unitId: unit.id, lineage: unit.lineage });
  },
};

export const TaskConnection = connectionFields as TaskConnectionResolvers;
