// Urgings: the preview, the record and sending.
import type {
  MutationResolvers,
  QueryResolvers,
  RemindedTaskResolvers,
  ReminderConnectionResolvers,
  ReminderPreviewUnitResolvers,
  ReminderResolvers,
} from '../../generated/resolvers.ts';
import { toGlobalId } from '../../lib/global-id.ts';
import { connectionFields } from '../../lib/page.ts';
import { letterPath, previewReminder, readReminders, sendReminder, unitsOfReminder } from './reminder.service.ts';

export const reminderQueries: Pick<QueryResolvers, 'reminderPreview' | 'reminders'> = {
  reminderPreview: (_, { filter, within }, ctx) => previewReminder(ctx, filter ?? {}, within ?? null),
  reminders: (_, args, ctx) => readReminders(ctx, args),
};

export const reminderMutations: Pick<MutationResolvers, 'sendReminder'> = {
  sendReminder: (_, { input }, ctx) => sendReminder(ctx, input),
};

export const Reminder: ReminderResolvers = {
  id: (reminder) => toGlobalId('Reminder', reminder.id),
  unitCount: async (reminder, _, ctx) => (await ctx.loaders.reminder.size.load(reminder.id))?.units ?? 0,
  taskCount: async (reminder, _, ctx) => (await ctx.loaders.reminder.size.load(reminder.id))?.tasks ?? 0,
  units: (reminder, _, ctx) => unitsOfReminder(ctx, reminder.id),
  letterUrl: (reminder, _, ctx) => letterPath(ctx.viewer, reminder.id),
};

export const RemindedTask: RemindedTaskResolvers = {
  task: async ({ taskId }, _, ctx) => (await ctx.loaders.task.byId.load(taskId))!,
};

export const ReminderPreviewUnit: ReminderPreviewUnitResolvers = {
  unit: ({ unitId }, _, ctx) => ctx.loaders.unit.byId(0).existing(unitId),
};

export const ReminderConnection = connectionFields as ReminderConnectionResolvers;
