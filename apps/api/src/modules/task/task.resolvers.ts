// Task fields and the task list; what is done to tasks is in review.resolvers.ts and extension.resolvers.ts.
import { toGlobalId } from '../../lib/global-id.ts';
import { connectionFields } from '../../lib/page.ts';
import { selectedOfNodes } from '../../lib/selection.ts';
import type { QueryResolvers, TaskConnectionResolvers, TaskResolvers } from '../../generated/resolvers.ts';
import { evidenceOfTask } from '../evidence/reading.service.ts';
import { timingOf } from './task.rules.ts';
import { readTasks } from './task.service.ts';
import { viewerCan } from './viewer-can.service.ts';

export const taskQueries: Pick<QueryResolvers, 'tasks'> = {
  tasks: (_, args, ctx) => readTasks(ctx, args),
};

export const Task: TaskResolvers = {
  id: (task) => toGlobalId('Task', task.id),
  unit: (task, _, ctx) => ctx.loaders.unit.byId(task.hierarchyId).existing(task.unitId),
  obligation: (task, _, ctx) => ctx.loaders.plan.obligation.existing(task.obligationId),
  period: (task, _, ctx) => ctx.loaders.plan.period.existing(task.periodId),
  timing: (task, _, ctx) => timingOf(task, ctx.now),
  evidence: (task, args, ctx, info) => evidenceOfTask(ctx, task, args, selectedOfNodes(info)),
  reminded: (task, _, ctx) => ctx.loaders.reminder.ofTask.load(task.id),
  viewerCanEdit: (task, _, ctx) => viewerCan(ctx, 'EDIT', task),
};

export const TaskConnection = connectionFields as TaskConnectionResolvers;
