import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRandom } from '../../data/random.ts';
import { poolOf, rowTypes } from '../../data-source.ts';
import { makeDb } from '../../lib/sql.ts';
import { act, crewOf, type Crew } from '../../testing/random-acts.ts';
import { startTestServer, type TestServer } from '../../testing/server.ts';
import type { Jobs } from '../jobs/jobs.service.ts';
import { verifyChain } from './chain.service.ts';
import { startChainWorker } from './chain.worker.ts';

const ACTS = 1_000;

let server: TestServer;
let owner: pg.Pool;
let crews: Crew[];

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-08-01T02:00:00Z') });
  owner = new pg.Pool({ ...server.db.options, types: rowTypes });
  crews = [
    await crewOf(server, '31117', '916'),
    await crewOf(server, '31120', '916'),
    await crewOf(server, '31147', '917'),
  ];
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

const verify = (noted?: { id: number; hash: string }) => verifyChain(makeDb(poolOf(server.server.dataSource)), noted);

/** Does something as the owner with the triggers out of the way, looks, and undoes it. */
async function tampered(...statements: string[]): Promise<Awaited<ReturnType<typeof verify>>> {
  const client = await owner.connect();
  try {
    await client.query('BEGIN');
    await client.query('ALTER TABLE audit DISABLE TRIGGER USER, ALTER COLUMN id DROP IDENTITY');
    for (const statement of statements) await client.query(statement);
    return await verifyChain(makeDb(client));
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

describe('the chain of the audit trail', () => {
  it('fits after a thousand acts of people who work at the same time', { timeout: 180_000 }, async () => {
    const random = makeRandom('chain');
    let left = ACTS;
    const worker = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await act(random, random.pick(crews));
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    const verdict = await verify();
    expect(verdict).toMatchObject({ fits: true });
    expect(verdict.rows).toBeGreaterThan(ACTS / 2);
    const { rows } = await owner.query<{ last: number; count: number }>(
      'SELECT max(id) AS last, count(*) AS count FROM audit',
    );
    expect(rows[0]!.last).toBe(rows[0]!.count);
  });

  const misfit = (id: number, missing: object | null = null) => ({ fits: false, misfit: { id, missing } });

  it.each([
    ['after', `after || '{"title": "Khác"}'`],
    ['before', `before || '{"title": "Khác"}'`],
    ['action', `action || 'x'`],
    ['account_id', 'account_id + 1'],
    ['unit_id', 'unit_id + 1'],
    ['subject_id', 'subject_id + 1'],
    ['at', `at + interval '1 microsecond'`],
    ['request_id', 'NULL'],
  ])('shows a row whose %s was changed', async (column, to) => {
    // Which act came when differs from run to run: a row that has something in that column.
    const { rows } = await owner.query<{ id: number }>(
      `SELECT min(id) AS id FROM audit WHERE id >= 50 AND ${column} IS NOT NULL`,
    );
    const { id } = rows[0]!;
    expect(await tampered(`UPDATE audit SET ${column} = ${to} WHERE id = ${id}`)).toMatchObject(misfit(id));
  });

  it('shows rows that were taken away, at the beginning and in between', async () => {
    expect(await tampered('DELETE FROM audit WHERE id = 1')).toMatchObject(misfit(2, { from: 1, to: 1 }));
    expect(await tampered('DELETE FROM audit WHERE id BETWEEN 60 AND 62')).toMatchObject(
      misfit(63, { from: 60, to: 62 }),
    );
  });

  it('shows that the end was taken away to whoever has noted it', async () => {
    const { rows } = await owner.query<{ id: number; hash: string }>(
      `SELECT id, encode(hash, 'hex') AS hash FROM audit ORDER BY id DESC LIMIT 1`,
    );
    const end = rows[0]!;
    expect(await verify(end)).toMatchObject({ fits: true });
    expect(await verify({ id: end.id, hash: 'ab'.repeat(32) })).toMatchObject({ fits: false, misfit: null });
    expect(await verify({ id: end.id + 1, hash: end.hash })).toMatchObject({ fits: false, misfit: null });
  });

  it('shows a row that was put in, and rows that changed places', async () => {
    const copy = `INSERT INTO audit (id, at, action, subject_type, subject_id, unit_id, hash) 
      SELECT 70, at, action, subject_type, subject_id, unit_id, hash FROM audit WHERE id = 69`;
    const room = 'UPDATE audit SET id = -id WHERE id >= 70';
    const behind = 'UPDATE audit SET id = 1 - id WHERE id < 0';
    expect(await tampered(room, behind, copy)).toMatchObject(misfit(70));
    expect(
      await tampered(
        'UPDATE audit SET id = -1 WHERE id = 80',
        'UPDATE audit SET id = 80 WHERE id = 81',
        'UPDATE audit SET id = 81 WHERE id = -1',
      ),
    ).toMatchObject(misfit(80));
  });

  it('shows a row whose hash was reckoned anew after a change: the next one tells', async () => {
    const anew = `UPDATE audit a SET action = 'x', hash = sha256(p.hash || convert_to(jsonb_build_array(
        a.id, extract(epoch FROM a.at), a.account_id, 'x', a.subject_type, a.subject_id, a.unit_id,
        a.before, a.after, a.request_id)::text, 'UTF8'))
      FROM audit p WHERE a.id = 90 AND p.id = 89`;
    expect(await tampered(anew)).toMatchObject(misfit(91));
  });
});

describe('the application’s own role', () => {
  const asApplication = (text: string) => poolOf(server.server.dataSource).query(text);

  it.each([
    `UPDATE audit SET action = 'x'`,
    'DELETE FROM audit',
    'TRUNCATE audit',
    'ALTER TABLE audit DISABLE TRIGGER audit_stays',
    'ALTER TABLE audit DROP COLUMN hash',
    'DROP TABLE audit',
    'DROP TRIGGER audit_chain ON audit',
    'SET session_replication_role = replica',
    `UPDATE task_state SET status = 'ACCEPTED'`,
    'DELETE FROM task_state',
    'DELETE FROM evidence_span',
    'DELETE FROM migrations',
  ])('may not: %s', async (text) => {
    await expect(asApplication(text)).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot choose a row’s place or its hash, nor show the trigger another table', async () => {
    const client = await poolOf(server.server.dataSource).connect();
    try {
      await client.query('CREATE TEMP TABLE audit (id bigint, hash bytea)');
      await client.query(`INSERT INTO public.audit (id, action, subject_type, subject_id, hash)
        OVERRIDING SYSTEM VALUE VALUES (5, 'x', 'Task', 1, '\\x00')`);
    } finally {
      client.release(true);
    }
    expect(await verify()).toMatchObject({ fits: true });
  });
});

describe('the owner', () => {
  it.each([`UPDATE audit SET action = 'x'`, 'DELETE FROM audit', 'TRUNCATE audit'])(
    'is refused too, as long as the triggers stand: %s',
    async (text) => {
      await expect(server.db.query(text)).rejects.toThrow('only ever added to');
    },
  );
});

it('every night all of it is verified, and an end that was noted before must still stand', async () => {
  const lines: { level: number; msg: string }[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  let verifyAtNight = (): Promise<void> => Promise.reject(new Error('nobody works on the queue'));
  const jobs = {
    work: (_: string, handle: (run: never) => Promise<void>) => {
      verifyAtNight = () => handle({} as never);
      return Promise.resolve();
    },
  } as Pick<Jobs, 'work'> as Jobs;
  await startChainWorker({ jobs, pool: poolOf(server.server.dataSource), log });
  await act(makeRandom('night'), crews[0]!);
  await verifyAtNight();
  expect(lines.map(({ level }) => level)).toEqual([30, 30]);
  expect(lines[1]!.msg).toMatch(/^The audit trail fits: \d+ rows\. Its end: \d+:[0-9a-f]{64}$/);

  await owner.query(`ALTER TABLE audit DISABLE TRIGGER USER;
    DELETE FROM audit WHERE id = (SELECT max(id) FROM audit); ALTER TABLE audit ENABLE TRIGGER USER`);
  await verifyAtNight();
  expect(lines[2]).toMatchObject({ level: 50, msg: expect.stringContaining('the end is gone') });
});
