import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseDisposition } from 'content-disposition';
import { parse as parseCsv } from 'csv-parse/sync';
import excel from 'exceljs';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSource } from 'typeorm';
import { openDataSource, poolOf } from '../../data-source.ts';
import { makeDb } from '../../lib/sql.ts';
import { openStorage, type Storage } from '../../lib/storage.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/cluster.ts';
import { startTestServer, type TestServer } from '../../testing/server.ts';
import { removeExpired } from './export.service.ts';
import { claimJob, finishJob } from './export.store.ts';
import { startExportWorker } from './export.worker.ts';

const NOW = new Date('2024-08-01T02:00:00Z');

let server: TestServer;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  server = await startTestServer({ now: () => NOW });
  await server.addAccount('observer', [['OBSERVER', '92']]);
  await server.addAccount('officer', [['OFFICER', '31117']]);
  await server.addAccount('neighbour', [['OFFICER', '31120']]);
  for (const name of ['observer', 'officer', 'neighbour']) cookies[name] = await server.signIn(name);
  // Something to see: the wards of Ninh Kiều have evidence for their first task of 2022, with awkward texts.
  await server.db.query(`
    WITH first AS (
      SELECT DISTINCT ON (t.unit_id) t.id, t.unit_id, t.period_id, n.position FROM task t
      JOIN period p ON p.id = t.period_id AND p.code = '2022'
      JOIN unit_node n ON n.unit_id = t.unit_id
      JOIN obligation o ON o.id = t.obligation_id
      WHERE n.lineage && ARRAY(SELECT id FROM unit WHERE code = '916') AND n.depth = 2
      ORDER BY t.unit_id, o.position),
    pieces AS (
      INSERT INTO evidence (unit_id, period_id, kind, title, document_number, happened_on, quantity, note)
      SELECT unit_id, period_id, 'DOCUMENT', '=HYPERLINK("http://x","Báo cáo, số ' || position || '")',
        '102/KH-UBND', '2022-03-05', 1234.5, E'dòng một\\ndòng hai' FROM first RETURNING id, unit_id, period_id),
    links AS (
      INSERT INTO evidence_task (task_id, evidence_id, unit_id, period_id)
      SELECT f.id, e.id, e.unit_id, e.period_id FROM first f JOIN pieces e USING (unit_id))
    UPDATE task SET status = 'ACCEPTED', submitted_at = '2022-11-01T00:00:00Z'
    WHERE id IN (SELECT id FROM first)`);
});
afterAll(() => server.close());

const START = `mutation Start($input: StartExportInput!) {
  startExport(input: $input) {
    __typename
    ... on ExportStarted { export { id state rowsDone rowsTotal url error } }
    ... on ValidationError { message path }
  }
}`;
const READ = 'query Read($id: ID!) { export(id: $id) { id state rowsDone rowsTotal url error } }';

interface Export {
  id: string;
  state: string;
  rowsDone: number;
  rowsTotal: number | null;
  url: string | null;
  error: string | null;
}

const start = (as: string, input: object) => server.gql(START, { input }, { as: cookies[as]! });

async function read(as: string, id: string): Promise<Export | null> {
  const answer = await server.gql(READ, { id }, { as: cookies[as]! });
  return answer.data.export as Export | null;
}

async function finished(as: string, id: string): Promise<Export> {
  await expect.poll(async () => (await read(as, id))?.state).toMatch(/DONE|FAILED/);
  return (await read(as, id))!;
}

/** Starts an export, waits for it and fetches the file. */
async function exported(as: string, input: object): Promise<{ job: Export; fileName: string; bytes: Buffer }> {
  const started = await start(as, input);
  const job = await finished(as, started.data.startExport.export.id as string);
  expect(job.error).toBeNull();
  const answer = await fetch(server.url + job.url!, { headers: { cookie: cookies[as]! } });
  expect(answer.status).toBe(200);
  const { parameters } = parseDisposition(answer.headers.get('content-disposition')!);
  return { job, fileName: parameters['filename']!, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const csvOf = (bytes: Buffer): Record<string, string>[] => parseCsv(bytes, { bom: true, columns: true });

/** What a person would be told before they start the same export. */
async function sizeOf(as: string, view: string, filter?: object): Promise<number> {
  const query = 'query ($view: ExportView!, $filter: EvidenceFilter) { exportSize(view: $view, filter: $filter) }';
  return (await server.gql(query, { view, filter }, { as: cookies[as]! })).data.exportSize as number;
}

async function bookOf(bytes: Buffer): Promise<excel.Workbook> {
  const book = new excel.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  return book;
}

describe('what a file holds', () => {
  const filter = { task: { under: '916', periods: ['2022'], levels: ['WARD'] } };

  it('TASKS are row for row those of the grid', async () => {
    const { job, fileName, bytes } = await exported('observer', { view: 'TASKS', format: 'CSV', filter });
    expect(fileName).toBe('nhiem-vu_quan-ninh-kieu_2022_2024-08-01.csv');
    const rows = csvOf(bytes);
    const grid = await server.gql(
      `query ($filter: TaskFilter) { tasks(filter: $filter, first: 500) { totalCount nodes {
        unit { code name } obligation { code } period { code } status timing evidence { totalCount } } } }`,
      { filter: filter.task },
      { as: cookies['observer']! },
    );
    const { nodes, totalCount } = grid.data.tasks as {
      totalCount: number;
      nodes: { unit: { code: string }; obligation: { code: string }; evidence: { totalCount: number } }[];
    };
    expect(job).toMatchObject({ rowsDone: totalCount, rowsTotal: totalCount });
    expect(rows.map((row) => [row['Mã đơn vị'], row['Mã nhiệm vụ'], row['Minh chứng']])).toEqual(
      nodes.map((node) => [node.unit.code, node.obligation.code, String(node.evidence.totalCount)]),
    );
    expect(rows[0]).toMatchObject({
      'Quận, huyện': 'Quận Ninh Kiều',
      'Trạng thái': 'Đã thẩm định',
      'Thời hạn': 'Hoàn thành đúng hạn',
      Hạn: '2022-11-14',
    });
  });

  it('EVIDENCE in XLSX has typed cells and no formula', async () => {
    const { fileName, bytes } = await exported('observer', { view: 'EVIDENCE', format: 'XLSX', filter });
    expect(fileName).toBe('minh-chung_quan-ninh-kieu_2022_2024-08-01.xlsx');
    const book = await bookOf(bytes);
    const sheet = book.getWorksheet('Minh chứng')!;
    const column = (header: string): number => (sheet.getRow(1).values as string[]).indexOf(header);
    const cell = (row: number, header: string) => sheet.getRow(row).getCell(column(header));
    expect(cell(2, 'Trích yếu, tên').value).toMatch(/^'=HYPERLINK/);
    expect(cell(2, 'Ngày').value).toEqual(new Date('2022-03-05T00:00:00Z'));
    expect(cell(2, 'Ngày').numFmt).toBe('dd/mm/yyyy');
    expect(cell(2, 'Số lượng').value).toBe(1234.5);
    expect(cell(2, 'Loại minh chứng').value).toBe('Văn bản');
    expect(cell(2, 'Ghi chú').value).toBe('dòng một\ndòng hai');
    const remarks = book.getWorksheet('Bộ lọc')!.getSheetValues() as string[][];
    expect(remarks).toContainEqual([undefined, 'Đơn vị', 'Quận Ninh Kiều (916) và các đơn vị trực thuộc']);
    expect(remarks).toContainEqual([undefined, 'Thời điểm xuất', '2024-08-01 09:00:00 (giờ Việt Nam)']);
    expect(remarks).toContainEqual([undefined, 'Người xuất', 'observer (observer)']);
  });

  it('UNITS keeps the tree: what matches lies under its ancestors, with the counts of the grid', async () => {
    const { bytes, fileName } = await exported('observer', { view: 'UNITS', format: 'JSON', filter });
    expect(fileName).toBe('tien-do_quan-ninh-kieu_2022_2024-08-01.json');
    const rows = JSON.parse(bytes.toString()) as Record<string, unknown>[];
    expect(rows.slice(0, 2).map(({ depth, unitCode, context }) => [depth, unitCode, context])).toEqual([
      [0, '92', true],
      [1, '916', true],
    ]);
    expect(rows.slice(2).every(({ depth, context }) => depth === 2 && context === false)).toBe(true);
    const grid = await server.gql(
      `query ($filter: TaskFilter) { unit(code: "916") { progress(filter: $filter) { expected accepted evidence }
        children(first: 500) { nodes { code progress(filter: $filter) { expected accepted evidence } } } } }`,
      { filter: filter.task },
      { as: cookies['observer']! },
    );
    const { progress, children } = grid.data.unit as {
      progress: object;
      children: { nodes: { code: string; progress: object }[] };
    };
    expect(rows[1]).toMatchObject(progress);
    expect(rows.slice(2)).toMatchObject(children.nodes.map((node) => ({ unitCode: node.code, ...node.progress })));
    expect(rows[2]).toMatchObject({ accepted: 1, acceptedShare: 1 / 36 });
  });

  it('UNITS without a filter is the whole tree in an outline', async () => {
    const { bytes, job } = await exported('observer', { view: 'UNITS', format: 'XLSX' });
    expect(job.rowsTotal).toBe(122);
    const sheet = (await bookOf(bytes)).getWorksheet('Tiến độ')!;
    expect(sheet.rowCount).toBe(123);
    expect([2, 3, 4].map((row) => sheet.getRow(row).outlineLevel)).toEqual([0, 1, 2]);
    expect(sheet.getRow(4).getCell(3).alignment.indent).toBe(2);
    expect(sheet.getRow(2).getCell(3).value).toBe('Thành phố Cần Thơ');
  });
});

describe('how many rows there will be, asked before', () => {
  it.each([
    ['TASKS', { task: { under: '916', periods: ['2022'], levels: ['WARD'] } }],
    ['EVIDENCE', { task: { under: '916' }, kinds: ['DOCUMENT'] }],
    ['UNITS', { task: { under: '916', statuses: ['ACCEPTED'] } }],
    ['UNITS', { task: { under: '31117' } }],
    ['EVIDENCE', { kinds: ['MEDIA'] }],
  ])('%s of %j are as many as then come', async (view, filter) => {
    const { job } = await exported('observer', { view, format: 'JSON', filter });
    expect(await sizeOf('observer', view, filter)).toBe(job.rowsTotal);
  });

  it("is within the viewer's scope", async () => {
    expect(await sizeOf('officer', 'UNITS')).toBe(3);
    expect(await sizeOf('officer', 'TASKS', { task: { periods: ['2022'] } })).toBe(36);
    const query = 'query ($filter: EvidenceFilter) { exportSize(view: TASKS, filter: $filter) }';
    const filter = { task: { under: '31120' } };
    const answer = await server.gql(query, { filter }, { as: cookies['officer']! });
    expect(answer.errors[0]!.extensions['code']).toBe('FORBIDDEN');
  });
});

describe("the starter's scope", () => {
  it("is the ward's own for its officer, with the units above by name", async () => {
    const tasks = await exported('officer', { view: 'TASKS', format: 'JSON', filter: { task: { periods: ['2022'] } } });
    const rows = JSON.parse(tasks.bytes.toString()) as { unitCode: string }[];
    expect(rows).toHaveLength(36);
    expect(new Set(rows.map(({ unitCode }) => unitCode))).toEqual(new Set(['31117']));
    expect(tasks.fileName).toBe('nhiem-vu_phuong-cai-khe_2022_2024-08-01.json');
    const units = await exported('officer', { view: 'UNITS', format: 'CSV' });
    expect(csvOf(units.bytes).map((row) => [row['Mã đơn vị'], row['Dòng ngữ cảnh']])).toEqual([
      ['92', 'x'],
      ['916', 'x'],
      ['31117', ''],
    ]);
  });

  it('is asked before anything is queued', async () => {
    const answer = await start('officer', { view: 'TASKS', format: 'CSV', filter: { task: { under: '31120' } } });
    expect(answer.errors[0]!.extensions['code']).toBe('FORBIDDEN');
    const stranger = await server.gql(START, { input: { view: 'TASKS', format: 'CSV' } });
    expect(stranger.errors[0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('hides an export from everyone else', async () => {
    const { job } = await exported('officer', { view: 'UNITS', format: 'CSV' });
    expect(await read('neighbour', job.id)).toBeNull();
    const fetchAs = async (as: string | null) =>
      (await fetch(server.url + job.url!, { headers: as ? { cookie: cookies[as]! } : {} })).status;
    expect(await Promise.all(['officer', 'neighbour', 'observer', null].map(fetchAs))).toEqual([200, 403, 403, 401]);
    for (const id of ['Export:999999', 'Task:1', 'x']) {
      const answer = await fetch(`${server.url}/exports/${id}/file`, { headers: { cookie: cookies['officer']! } });
      expect(answer.status).toBe(404);
    }
  });
});

describe('what cannot be exported', () => {
  it.each([
    [{ view: 'TASKS', format: 'DOCX' }, ['format']],
    [{ view: 'TASKS', format: 'CSV', filter: { task: { under: 'nowhere' } } }, ['filter', 'task', 'under']],
    [
      { view: 'EVIDENCE', format: 'CSV', filter: { happenedFrom: '2022-02-01', happenedTo: '2022-01-01' } },
      ['filter', 'happenedTo'],
    ],
  ])('%j is a ValidationError', async (input, path) => {
    const answer = await start('observer', input);
    expect(answer.data.startExport).toMatchObject({ __typename: 'ValidationError', path });
  });
});

describe('the queue', () => {
  const insert = async (as: string, columns: Record<string, unknown> = {}) => {
    const names = Object.keys(columns);
    const { rows } = await server.db.query<{ id: string }>(
      `INSERT INTO export_job (account_id, view, format, filter, file_name${names.map((name) => `, ${name}`).join('')})
       SELECT id, 'UNITS', 'CSV', '{}', 'a.csv'${names.map((_, i) => `, $${i + 2}`).join('')} FROM account WHERE username = $1
       RETURNING id`,
      [as, ...Object.values(columns)],
    );
    return `Export:${rows[0]!.id}`;
  };
  const longAgo = new Date(Date.now() - 60_000);

  it('takes up again what a process left behind', async () => {
    const id = await insert('officer', { state: 'RUNNING', tries: 1, heartbeat_at: longAgo });
    expect(await finished('officer', id)).toMatchObject({ state: 'DONE', rowsDone: 3 });
  });

  it('gives up what was left behind twice, with a reason', async () => {
    const id = await insert('officer', { state: 'RUNNING', tries: 2, heartbeat_at: longAgo });
    expect(await finished('officer', id)).toMatchObject({
      state: 'FAILED',
      url: null,
      error: expect.any(String) as string,
    });
  });

  it('leaves alone what another process works on', async () => {
    const id = await insert('officer', { state: 'RUNNING', tries: 1, heartbeat_at: new Date() });
    await new Promise((done) => setTimeout(done, 1_200));
    expect(await read('officer', id)).toMatchObject({ state: 'RUNNING' });
    await server.db.query('DELETE FROM export_job WHERE id = $1', [id.split(':')[1]]);
  });

  it('fails the export of an account that is no longer active', async () => {
    await server.addAccount('leaver', [['OBSERVER', '92']]);
    cookies['leaver'] = await server.signIn('leaver');
    await server.db.query(`UPDATE account SET active = false WHERE username = 'leaver'`);
    const id = (await insert('leaver')).split(':')[1];
    await expect
      .poll(async () => (await server.db.query('SELECT state, error FROM export_job WHERE id = $1', [id])).rows[0])
      .toEqual({
        state: 'FAILED',
        error: { vi: 'Tài khoản đã bị khóa.', en: 'The account was deactivated.' },
      });
  });

  it('removes files and jobs after a day', async () => {
    const { job } = await exported('officer', { view: 'UNITS', format: 'CSV' });
    const id = job.id.split(':')[1];
    await server.db.query(`UPDATE export_job SET finished_at = $2::timestamptz - interval '25 hours' WHERE id = $1`, [
      id,
      NOW,
    ]);
    const files = async () => (await readdir(join(server.dataDir, 'exports'), { recursive: true })).length;
    const before = await files();
    const storage = await openStorage({
      dataDir: server.dataDir,
      exportsDir: join(server.dataDir, 'exports'),
      attachments: { driver: 'fs', root: join(server.dataDir, 'attachments') },
    });
    expect(await removeExpired(poolOf(server.server.dataSource), storage.exports, NOW)).toBe(1);
    expect(await files()).toBe(before - 1);
    expect(await read('officer', job.id)).toBeNull();
    const answer = await fetch(server.url + job.url!, { headers: { cookie: cookies['officer']! } });
    expect(answer.status).toBe(404);
  });
});

describe('several processes on one database', () => {
  let database: TestDatabase;
  let source: DataSource;
  let storage: Storage;
  let dataDir: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openDataSource(database.url, 6);
    dataDir = await mkdtemp(join(tmpdir(), 'exports-'));
    const attachments = { driver: 'fs' as const, root: join(dataDir, 'attachments') };
    storage = await openStorage({ dataDir, exportsDir: join(dataDir, 'exports'), attachments });
    await poolOf(source).query(`
      WITH made AS (INSERT INTO account (username, display_name, password_hash) VALUES ('a', 'a', 'x') RETURNING id)
      INSERT INTO account_grant SELECT made.id, 'ADMIN', unit.id FROM made, unit WHERE code = '92'`);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
    await rm(dataDir, { recursive: true });
  });

  const queue = async (): Promise<number> => {
    const { rows } = await poolOf(source).query<{ id: number }>(
      `INSERT INTO export_job (account_id, view, format, filter, file_name)
       SELECT id, 'TASKS', 'XLSX', '{}', 'a.xlsx' FROM account RETURNING id`,
    );
    return rows[0]!.id;
  };
  const stateOf = async (id: number) =>
    (await poolOf(source).query('SELECT state, tries, rows_done FROM export_job WHERE id = $1', [id])).rows[0] as {
      state: string;
      tries: number;
      rows_done: number;
    };
  const worker = () =>
    startExportWorker({ pool: poolOf(source), storage, log: pino({ level: 'silent' }), pollEvery: 10 });

  it('give each job to one of them', async () => {
    const ids = [await queue(), await queue(), await queue()];
    const claimed = await Promise.all([1, 2, 3, 4, 5].map(() => claimJob(makeDb(poolOf(source)))));
    expect(claimed.flatMap((job) => (job ? [job.id] : [])).sort()).toEqual(ids.sort());
    await poolOf(source).query('DELETE FROM export_job');
  });

  it('go on with what another puts back when it stops, from the start', async () => {
    const id = await queue();
    const first = worker();
    await expect.poll(async () => (await stateOf(id)).state, { interval: 2 }).toBe('RUNNING');
    await first.stop();
    expect(await stateOf(id)).toEqual({ state: 'QUEUED', tries: 0, rows_done: 0 });
    expect(await readdir(join(dataDir, 'tmp'))).toEqual([]);
    const second = worker();
    await expect.poll(async () => (await stateOf(id)).state).toBe('DONE');
    expect((await stateOf(id)).rows_done).toBeGreaterThan(20_000);
    await second.stop();
  });

  it('let a stalled worker notice that another one took over', async () => {
    const id = await queue();
    const stalled = (await claimJob(makeDb(poolOf(source))))!;
    await poolOf(source).query(`UPDATE export_job SET heartbeat_at = now() - interval '1 minute' WHERE id = $1`, [id]);
    await claimJob(makeDb(poolOf(source)));
    expect(await finishJob(makeDb(poolOf(source)), stalled, 1, 'key', NOW)).toBe(false);
    await poolOf(source).query('DELETE FROM export_job');
  });
});
