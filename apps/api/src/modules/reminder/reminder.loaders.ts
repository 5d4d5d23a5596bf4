// Loaders of urgings, of what they name within the viewer's scope, and of what tasks were urged; made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, listLoader } from '../../lib/loader.ts';
import { readScope, requireViewer } from '../viewer/viewer.rules.ts';
import * as store from './reminder.store.ts';

export interface ReminderLoaders {
  byId: DataLoader<number, store.ReminderRow | null>;
  size: DataLoader<number, store.SizeRow | null>;
  tasks: DataLoader<number, store.RemindedTaskRow[]>;
  ofTask: DataLoader<number, store.TaskRemindedRow | null>;
}

/** Makes the reminder loaders of a request. */
export function makeReminderLoaders(ctx: Context): ReminderLoaders {
  const scope = () => readScope(requireViewer(ctx.viewer));
  return {
    byId: keyLoader(
      (ids: readonly number[]) => store.remindersByIds(ctx, ids),
      (row) => row.id,
    ),
    size: keyLoader(
      (ids: readonly number[]) => store.sizesOfReminders(ctx, scope(), ids),
      (row) => row.id,
    ),
    tasks: listLoader(
      (ids: readonly number[]) => store.tasksOfReminders(ctx, scope(), ids),
      (row) => row.reminderId,
    ),
    ofTask: keyLoader(
      (ids: readonly number[]) => store.remindedTasks(ctx, ids),
      (row) => row.taskId,
    ),
  };
}
