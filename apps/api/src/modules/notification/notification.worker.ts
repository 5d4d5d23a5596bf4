// The jobs behind notifications: telling the trail, reminding by the clock, and sending what is to be mailed.
import type { FastifyBaseLogger } from 'fastify';
import type { Pool } from 'pg';
import { makeDb } from '../../lib/sql.ts';
import type { Jobs } from '../jobs/jobs.service.ts';
import { startMailWorker } from '../mail/mail.service.ts';
import type { Transport } from '../mail/mail.types.ts';
import { writeMail } from './mail.template.rules.ts';
import { isStillToTell } from './notification.rules.ts';
import { hasNews, tellByClock, tellTrail, type Teller } from './telling.service.ts';
import { linesOfMail } from './telling.store.ts';

export interface NotificationWorkerOptions {
  jobs: Jobs;
  pool: Pool;
  /** Null: nobody is mailed. */
  transport: Transport | null;
  origin: string;
  log: FastifyBaseLogger;
  now: () => Date;
  /** How often the trail is looked at, in milliseconds. */
  lookEvery?: number | undefined;
}

const LOOK_EVERY_MS = 5_000;

/** Lets this process take part. @returns `stop`, which takes no further look; the jobs end with `jobs.stop` */
export async function startNotificationWorker(options: NotificationWorkerOptions): Promise<{ stop: () => void }> {
  const { jobs, pool, transport, origin, log, now, lookEvery = LOOK_EVERY_MS } = options;
  const teller: Teller = { pool, jobs, mailWorks: transport !== null };
  const db = makeDb(pool);
  await jobs.work('notices', () => tellTrail(teller, now()));
  await jobs.work('clock', () => tellByClock(teller, now()));
  if (transport) {
    await startMailWorker({
      jobs,
      pool,
      transport,
      log,
      now,
      async compose(db, { id, displayName, language, digestOn }) {
        const lines = (await linesOfMail(db, id)).filter((line) => isStillToTell(line.kind, line));
        return lines.length === 0 ? null : writeMail({ lines, name: displayName, language, digestOn, origin });
      },
    });
  }

  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      if (await hasNews(db, now())) await jobs.enqueue(db, 'notices', {}, 'trail');
    } catch (error) {
      log.debug({ err: error }, 'the trail could not be read; the next look tells');
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), lookEvery);
  return { stop: () => clearInterval(timer) };
}
