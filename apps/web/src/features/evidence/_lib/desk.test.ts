// The desk with a server of its own: what is sent and when, what survives, what undo does.
import { beforeEach, expect, it, vi } from 'vitest';
import type { Answer, EvidenceApi } from './answer.ts';
import { createDesk } from './desk.ts';
import { createDraftStore, type DraftStore } from './drafts.ts';
import { EMPTY, type Values } from '../fields.ts';
import type { Notice } from './notice.ts';

/** A server with one table; `refuse` answers the next request instead. */
function fakeServer() {
  const table = new Map<string, { version: number; values: Values; fileIds: string[] }>();
  const made = new Map<string, string>();
  const asked: string[] = [];
  let next = 10;
  const refuse: Answer[] = [];
  const answer = (id: string): Answer => ({ kind: 'saved', id, known: { ...table.get(id)! } });
  const api: EvidenceApi = {
    async create({ idempotencyKey, fields: { attachmentIds, ...fields } }) {
      asked.push('create');
      const known = made.get(idempotencyKey!);
      if (known) return answer(known);
      const id = `Evidence:${next++}`;
      table.set(id, {
        version: 1,
        values: { ...EMPTY, ...(fields as Partial<Values>) },
        fileIds: [...(attachmentIds ?? [])],
      });
      made.set(idempotencyKey!, id);
      return refuse.shift() ?? answer(id);
    },
    async update({ id, expectedVersion, fields: { attachmentIds, ...fields } }) {
      asked.push(`update ${JSON.stringify(fields)}`);
      const no = refuse.shift();
      if (no) return no;
      const row = table.get(id);
      if (!row) return { kind: 'gone', message: 'không còn' };
      if (row.version !== expectedVersion) return { kind: 'conflict', current: { ...row } };
      const values = { ...row.values, ...(fields as Partial<Values>) };
      table.set(id, { version: row.version + 1, values, fileIds: [...(attachmentIds ?? row.fileIds)] });
      return answer(id);
    },
    async remove({ id }) {
      asked.push('remove');
      const no = refuse.shift();
      if (no) return no;
      table.delete(id);
      return { kind: 'removed', taskIds: ['Task:1'] };
    },
  };
  return { api, table, asked, refuse };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
let server: ReturnType<typeof fakeServer>;
let drafts: DraftStore;
let notices: Notice[];
let desk: ReturnType<typeof open>;

function open() {
  let keys = 0;
  const made = createDesk({
    drafts,
    notify: (notice) => void notices.push(notice),
    makeKey: () => `key${keys++}`,
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  made.connect(server.api);
  return made;
}

beforeEach(() => {
  vi.useFakeTimers();
  server = fakeServer();
  drafts = createDraftStore('an', null);
  notices = [];
  desk = open();
  server.table.set('Evidence:1', { version: 1, values: { ...EMPTY, title: 'cũ' }, fileIds: [] });
  desk.know('Evidence:1', 'Evidence:1', server.table.get('Evidence:1')!);
});

const title = (id = 'Evidence:1') => server.table.get(id)?.values.title;
function enter(row: string, text: string) {
  desk.type(row, 'title', text);
  return desk.commit(row, 'title', text);
}

it('saves what was typed and lets its draft go', async () => {
  enter('Evidence:1', 'mới');
  expect(desk.drafts('Evidence:1').title?.text).toBe('mới');
  await settle();
  expect(title()).toBe('mới');
  expect(desk.drafts('Evidence:1')).toEqual({});
});

it('keeps a text that is no value, and sends nothing', async () => {
  desk.type('Evidence:1', 'happenedOn', '32/1');
  expect(desk.commit('Evidence:1', 'happenedOn', '32/1').ok).toBe(false);
  await settle();
  expect(server.asked).toEqual([]);
  expect(desk.drafts('Evidence:1').happenedOn?.text).toBe('32/1');
  desk.cancel('Evidence:1', 'happenedOn');
  expect(desk.drafts('Evidence:1')).toEqual({});
});

it('sees no conflict with itself when typing goes on during a save', async () => {
  enter('Evidence:1', 'một');
  desk.type('Evidence:1', 'title', 'một hai');
  await settle();
  desk.commit('Evidence:1', 'title', 'một hai');
  await settle();
  expect(title()).toBe('một hai');
  expect(notices.some(({ kind }) => kind === 'conflict')).toBe(false);
});

it('tries again by itself when out of reach, and at once when told so', async () => {
  server.refuse.push({ kind: 'unreachable', reason: 'offline' }, { kind: 'unreachable', reason: 'offline' });
  enter('Evidence:1', 'mới');
  await settle();
  expect(desk.hasUnsaved()).toBe(true);
  await vi.advanceTimersByTimeAsync(2000);
  expect(title()).toBe('cũ');
  desk.retryAll();
  await settle();
  expect(title()).toBe('mới');
  expect(notices.filter(({ kind }) => kind === 'waiting')).toHaveLength(1);
});

it('creates once though the first answer was lost', async () => {
  const row = desk.localRows('Task:1')[0]!;
  server.refuse.push({ kind: 'failed', message: null, requestId: null });
  enter(row, 'Kế hoạch');
  await settle();
  desk.retry(row);
  await settle();
  expect([...server.table.keys()]).toEqual(['Evidence:1', 'Evidence:10']);
  expect(desk.keyOf('Evidence:10')).toBe(row);
  expect(desk.localRows('Task:1')).toHaveLength(2);
});

it('restores a new row that a reload cut off, with its key', async () => {
  desk = open();
  const row = desk.localRows('Task:1')[0]!;
  desk.type(row, 'title', 'Kế hoạch');
  desk = open();
  expect(desk.localRows('Task:1')[0]).toBe(row);
  expect(desk.drafts(row).title?.text).toBe('Kế hoạch');
});

it('undoes and redoes an edit', async () => {
  enter('Evidence:1', 'mới');
  desk.undo();
  await settle();
  await settle();
  expect(title()).toBe('cũ');
  expect(notices.at(-1)).toMatchObject({ kind: 'undone', act: 'edit' });
  desk.redo();
  await settle();
  expect(title()).toBe('mới');
  desk.undo();
  await settle();
  desk.undo();
  expect(notices.at(-1)).toEqual({ kind: 'nothingToUndo' });
});

it('undoes a deletion by making the row again, files and all, and its history goes on', async () => {
  server.table.get('Evidence:1')!.fileIds.push('Attachment:5');
  enter('Evidence:1', 'mới');
  await settle();
  desk.remove('Evidence:1');
  await settle();
  expect(server.table.size).toBe(0);
  desk.undo();
  await settle();
  expect(server.table.get('Evidence:10')).toMatchObject({ fileIds: ['Attachment:5'], values: { title: 'mới' } });
  desk.undo();
  await settle();
  expect(title('Evidence:10')).toBe('cũ');
  desk.redo();
  await settle();
  desk.redo();
  await settle();
  expect(server.table.size).toBe(0);
});

it('undoes an addition by deleting, and redoes it', async () => {
  enter(desk.localRows('Task:1')[0]!, 'Kế hoạch');
  await settle();
  desk.undo();
  await settle();
  expect(server.table.has('Evidence:10')).toBe(false);
  desk.redo();
  await settle();
  expect(title('Evidence:11')).toBe('Kế hoạch');
});

it('asks when somebody else changed the same cell, and writes what was chosen', async () => {
  server.table.set('Evidence:1', { version: 2, values: { ...EMPTY, title: 'của họ' }, fileIds: [] });
  enter('Evidence:1', 'của tôi');
  await settle();
  expect(desk.row('Evidence:1')!.conflict).toEqual(['title']);
  desk.choose('Evidence:1', 'title', true);
  await settle();
  expect(title()).toBe('của tôi');
  desk.undo();
  await settle();
  expect(title()).toBe('của họ');
});

it('leaves no trace of a title that was opened and left empty', async () => {
  const row = desk.localRows('Task:1')[0]!;
  expect(desk.commit(row, 'title', ' ').ok).toBe(true);
  expect(desk.localRows('Task:1')).toEqual([row]);
  expect(server.asked).toEqual([]);
});

it('knows what an earlier visit left behind, until its row is on the screen', () => {
  drafts.keep('Evidence:1', 'note', { text: 'trên màn hình', base: '' });
  drafts.keep('Evidence:9', 'note', { text: 'bỏ dở', base: '' });
  drafts.keep('new|Task:3|k', 'title', { text: 'mới', base: '' });
  expect(desk.leftBehind()).toEqual(['Evidence:9', 'new|Task:3|k']);
  desk.localRows('Task:3');
  expect(desk.leftBehind()).toEqual(['Evidence:9']);
  desk.dropLeftBehind('Evidence:9');
  expect(desk.leftBehind()).toEqual([]);
});

it('gives up all that is unsaved of a row at once', async () => {
  server.refuse.push({ kind: 'refused', message: 'đã khóa' });
  enter('Evidence:1', 'mới');
  await settle();
  desk.files('Evidence:1', { add: ['Attachment:1'] });
  desk.discardAll('Evidence:1');
  expect(desk.row('Evidence:1')).toMatchObject({ problem: null, edits: { cells: {}, addFiles: [] } });
  expect(desk.drafts('Evidence:1')).toEqual({});
});
