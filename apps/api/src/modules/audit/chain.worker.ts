// Watches over the audit trail while the server runs: its end is noted in the log, and every night all of it is verified.
import type { FastifyBaseLogger } from 'fastify';
import type { Pool } from 'pg';
import { makeDb } from '../../lib/sql.ts';
import type { Jobs } from '../jobs/jobs.service.ts';
import { headOfChain, verifyChain, type Head } from './chain.service.ts';
import { endInWords, verdictInWords } from './chain.rules.ts';

/**
 * Notes the end of the trail, and lets this process verify it when it is due. What was noted last must still stand: so
 * the loss of the last rows is seen too, as long as this process lives; later by `audit:verify -- --head`.
 */
export async function startChainWorker({ jobs, pool, log }: { jobs: Jobs; pool: Pool; log: FastifyBaseLogger }) {
  const db = makeDb(pool);
  let noted: Head | null = await headOfChain(db);
  log.info({ audit: noted && endInWords(noted) }, 'the audit trail ends here');
  await jobs.work('chain', async () => {
    const verdict = await verifyChain(db, noted);
    if (verdict.fits) {
      noted = verdict.head;
      log.info({ audit: endInWords(noted) }, verdictInWords(verdict));
    } else {
      log.error({ audit: verdict.misfit }, verdictInWords(verdict));
    }
  });
}
