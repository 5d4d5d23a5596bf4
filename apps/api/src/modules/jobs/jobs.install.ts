// Makes the job queue's own schema, its queues and its schedules: with the owner's rights, where migrations run.
import { PgBoss } from 'pg-boss';
import { JOBS_SCHEMA, QUEUES, SCHEDULES, SCHEDULE_ZONE } from './jobs.types.ts';

/**
 * Brings the queue's schema up to date; does nothing where it is. Call it under the start lock, after the migrations.
 * @param databaseUrl a postgres:// address, of the role that owns the schema
 */
export async function installJobs(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: JOBS_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  const failures: unknown[] = [];
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  try {
    for (const [name, options] of Object.entries(QUEUES)) await boss.createQueue(name, options);
    for (const [name, cron] of Object.entries(SCHEDULES)) await boss.schedule(name, cron, null, { tz: SCHEDULE_ZONE });
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failures.length > 0) throw failures[0];
}
