// `audit:verify`: reckons the chain of the audit trail anew. Exit status 1 when a row does not fit, 2 when it can't be read.
import pg from 'pg';
import { rowTypes } from './data-source.ts';
import { runningPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { readEnv, type Env } from './env.ts';
import { makeDb } from './lib/sql.ts';
import { verdictInWords } from './modules/audit/chain.rules.ts';
import { verifyChain, type Head, type Verdict } from './modules/audit/chain.service.ts';
import { explainStartError } from './start-errors.ts';

const USAGE = 'Usage: npm run --silent audit:verify -- [--empty] [--head NUMBER:HASH]';

/** Takes `--head` out of the arguments; all others are the server's own. */
function noted(argv: readonly string[]): { head: Head | null; rest: string[] } {
  const at = argv.indexOf('--head');
  if (at < 0) return { head: null, rest: [...argv] };
  const [, id, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(argv[at + 1] ?? '') ?? [];
  if (!id || !hash) throw new Error(`--head takes the number and the hash of a row, as printed here. ${USAGE}`);
  return { head: { id: Number(id), hash }, rest: argv.toSpliced(at, 2) };
}

/** Does some work on the database of the settings; an embedded one that nobody runs is started for it. */
async function onDatabase<T>({ database, dataDir }: Env, work: (url: string) => Promise<T>): Promise<T> {
  if (database.kind === 'external') return work(database.addresses.url);
  const running = runningPostgres(dataDir, database.name);
  if (running) return work(running.url);
  const started = await startEmbeddedPostgres({ dataDir, database: database.name, log: () => undefined });
  return work(started.url).finally(started.stop);
}

async function verify(url: string, head: Head | null): Promise<Verdict> {
  const client = new pg.Client({ connectionString: url, types: rowTypes });
  await client.connect();
  try {
    // One state of the trail, however much is added meanwhile.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await verifyChain(makeDb(client), head);
  } finally {
    await client.end();
  }
}

try {
  const { head, rest } = noted(process.argv.slice(2));
  const verdict = await onDatabase(readEnv(process.env, rest), (url) => verify(url, head));
  (verdict.fits ? console.log : console.error)(verdictInWords(verdict));
  process.exitCode = verdict.fits ? 0 : 1;
} catch (error) {
  console.error(explainStartError(error));
  process.exitCode = 2;
}
