// Sends mails as jobs: queued with what they tell of, tried again with longer and longer pauses, then given up.
import type { FastifyBaseLogger } from 'fastify';
import type { Pool } from 'pg';
import { messageOf } from '../../lib/errors.ts';
import { makeDb, type Db } from '../../lib/sql.ts';
import type { Jobs } from '../jobs/jobs.service.ts';
import * as store from './mail.store.ts';
import type { MailRow } from './mail.store.ts';
import type { Letter, Transport } from './mail.types.ts';

/** A mail server takes a few connections of one client at a time. */
const AT_ONCE = 5;

/** What a mail says; null when nothing is left to say. */
export type Compose = (db: Db, mail: MailRow) => Promise<Pick<Letter, 'subject' | 'text' | 'html'> | null>;

/** Makes a mail and its job, in the transaction of `db`. Null for a second digest of a day. */
export async function queueMail(
  jobs: Jobs,
  db: Db,
  mail: { accountId: number; digestOn: string | null; now: Date },
): Promise<number | null> {
  const id = await store.insertMail(db, mail);
  if (id !== null) await jobs.enqueue(db, 'mail', { mailId: id }, String(id));
  return id;
}

export interface MailWorkerOptions {
  jobs: Jobs;
  pool: Pool;
  transport: Transport;
  compose: Compose;
  log: FastifyBaseLogger;
  now: () => Date;
}

/** Lets this process send. What is said is composed at the last moment, from how things stand then. */
export function startMailWorker({ jobs, pool, transport, compose, log, now }: MailWorkerOptions): Promise<void> {
  const db = makeDb(pool);
  return jobs.work<{ mailId: number }>(
    'mail',
    async ({ data: { mailId }, last }) => {
      const mail = await store.mailById(db, mailId);
      if (mail?.state !== 'QUEUED') return;
      const content = mail.active && mail.email !== null ? await compose(db, mail) : null;
      if (mail.email === null || content === null) return store.settleMail(db, mailId, 'DROPPED', null, now());
      const to = { name: mail.displayName, address: mail.email };
      try {
        const where = await transport.send({ id: mailId, to, language: mail.language, ...content });
        await store.settleMail(db, mailId, 'SENT', null, now());
        log.info({ mailId, where }, 'mailed');
      } catch (error) {
        await store.settleMail(db, mailId, last ? 'FAILED' : 'QUEUED', messageOf(error), now());
        throw error;
      }
    },
    AT_ONCE,
  );
}
