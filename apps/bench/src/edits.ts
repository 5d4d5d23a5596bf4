// What the hash chain of the audit trail costs writers: edits a second through the API, with it and without, in turn.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCluster, query } from './cluster.ts';
import { openDataSet } from './data-sets.ts';
import { median } from './measure.ts';
import type { EditResults } from './results.ts';
import { startApi, type Server } from './servers/start.ts';
import type { Settings } from './settings.ts';

/** A piece of evidence as it was last saved. */
interface Piece {
  id: string;
  version: number;
}

/** So long the API remembers who may do what. */
const REMEMBERED_MS = 3_000;

const EDIT = `mutation ($input: UpdateEvidenceInput!) { updateEvidence(input: $input) {
  ... on EvidenceSaved { evidence { version } } ... on UserError { message } } }`;

/** On a cluster of its own that waits for the disk, for that is when others wait for the chain. */
export async function compareEdits(settings: Settings): Promise<EditResults[]> {
  const cluster = await openCluster({ ...settings, dataDir: join(settings.dataDir, 'durable') }, { durable: true });
  try {
    const { url } = await openDataSet(cluster, 'sample', settings);
    const server = await startApi(url, settings);
    try {
      const pieces = await ownPieces(url, Math.max(...settings.connections));
      const chain = await chainOf(url);
      const results: EditResults[] = [];
      for (const connections of settings.connections) {
        const rounds: { chained: number; plain: number }[] = [];
        for (let round = -1; round < settings.rounds; round += 1) {
          await chain.on();
          const chained = await edit(server, pieces.slice(0, connections), settings.seconds);
          await chain.off();
          const plain = await edit(server, pieces.slice(0, connections), settings.seconds);
          // The first round warms up.
          if (round >= 0) rounds.push({ chained, plain });
        }
        await chain.on();
        const line = {
          connections,
          chained: median(rounds.map(({ chained }) => chained)),
          plain: median(rounds.map(({ plain }) => plain)),
        };
        console.log(`edits ×${connections}: ${line.chained.toFixed(0)}/s chained, ${line.plain.toFixed(0)}/s without`);
        results.push(line);
      }
      return results;
    } finally {
      await server.stop();
    }
  } finally {
    await cluster.stop();
  }
}

/** Makes the benchmark's account an officer of some wards; a piece of evidence of each that can be edited. */
async function ownPieces(url: string, count: number): Promise<Piece[]> {
  const pieces = await query<Piece & { unitId: string }>(
    url,
    `SELECT DISTINCT ON (e.unit_id) 'Evidence:' || e.id AS id, e.version, e.unit_id AS "unitId"
     FROM evidence e JOIN unit u ON u.id = e.unit_id AND u.level = 'WARD'
     WHERE NOT EXISTS (SELECT FROM evidence_task l JOIN task t ON t.id = l.task_id
       WHERE l.evidence_id = e.id AND t.status NOT IN ('IN_PROGRESS', 'RETURNED'))
     ORDER BY e.unit_id, e.id LIMIT $1`,
    [count],
  );
  await query(
    url,
    `INSERT INTO account_grant (account_id, role, unit_id)
     SELECT a.id, 'OFFICER', unnest($1::bigint[]) FROM account a WHERE a.username = 'bench' ON CONFLICT DO NOTHING`,
    [pieces.map(({ unitId }) => unitId)],
  );
  await sleep(REMEMBERED_MS);
  return pieces;
}

/** Puts the chain's trigger in its place, or one that numbers the rows and does nothing else. */
async function chainOf(url: string): Promise<{ on: () => Promise<void>; off: () => Promise<void> }> {
  const [row] = await query<{ definition: string }>(
    url,
    `SELECT pg_get_functiondef('audit_chain'::regproc) AS definition`,
  );
  await query(url, 'CREATE SEQUENCE IF NOT EXISTS bench_audit_id');
  return {
    async on() {
      await query(url, row!.definition);
    },
    async off() {
      await query(url, `SELECT setval('bench_audit_id', (SELECT max(id) FROM audit))`);
      await query(
        url,
        `CREATE OR REPLACE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN NEW.id := nextval('bench_audit_id'); NEW.hash := '\\x00'; RETURN NEW; END $$`,
      );
    },
  };
}

/** Edits each piece over and over, all at once. @returns edits a second */
async function edit(server: Server, pieces: Piece[], seconds: number): Promise<number> {
  const start = performance.now();
  const until = start + seconds * 1_000;
  let edits = 0;
  await Promise.all(
    pieces.map(async (piece) => {
      while (performance.now() < until) {
        piece.version = await editOnce(server, piece);
        edits += 1;
      }
    }),
  );
  return edits / ((performance.now() - start) / 1_000);
}

async function editOnce({ url, headers }: Server, { id, version }: Piece): Promise<number> {
  const input = { id, expectedVersion: version, fields: { note: `Lần ${version}` } };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: EDIT, variables: { input } }),
  });
  const answer = (await response.json()) as { data?: { updateEvidence?: { evidence?: { version: number } } } };
  const saved = answer.data?.updateEvidence?.evidence?.version;
  if (saved === undefined) throw new Error(`An edit was refused: ${JSON.stringify(answer)}`);
  return saved;
}
