// Makes the job queue's own schema, its queues and its schedule: with the owner's rights, where migrations run.
import { PgBoss } from 'pg-boss';
import { CLOCK_SCHEDULE, JOBS_SCHEMA, QUEUES } from './jobs.types.ts';

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
    await boss.schedule('clock', CLOCK_SCHEDULE.cron, null, { tz: CLOCK_SCHEDULE.tz });
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failures.length > 0) throw failures[0];
}
