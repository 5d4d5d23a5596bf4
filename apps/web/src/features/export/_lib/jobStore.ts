// The exports of this window, for all who show them. Small: it comes with the first screen.
import { createStore } from '../../../lib/store.ts';
import type { ExportJob } from './jobs.ts';

/** In the order in which they were started. */
export const exportJobs = createStore<readonly ExportJob[]>([]);

/** The job that the dialog shows: the tray leaves it out meanwhile. */
export const jobInDialog = createStore<string | null>(null);
