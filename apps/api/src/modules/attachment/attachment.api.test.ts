import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { request as plainRequest } from 'node:http';
import { parse } from 'content-disposition';
import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeContext } from '../../context.ts';
import { poolOf } from '../../data-source.ts';
import { openStorage } from '../../lib/storage.ts';
import { startTestServer, type TestServer } from '../../testing/server.ts';
import { claimAttachments, removeUnclaimed } from './attachment.service.ts';

const NOW = new Date('2026-11-24T02:00:00Z');
const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
const WARD = '31117';
const OTHER_WARD = '31120';

let server: TestServer;
let officer: string;
let neighbour: string;
let reviewer: string;
let observer: string;

beforeAll(async () => {
  server = await startTestServer({ now: () => NOW });
  await server.addAccount('officer', [['OFFICER', WARD]]);
  await server.addAccount('neighbour', [['LEADER', OTHER_WARD]]);
  await server.addAccount('reviewer', [['REVIEWER', '916']]);
  await server.addAccount('observer', [['OBSERVER', '92']]);
  officer = await server.signIn('officer');
  neighbour = await server.signIn('neighbour');
  reviewer = await server.signIn('reviewer');
  observer = await server.signIn('observer');
});
afterAll(() => server.close());

interface Answer {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of several shapes
  json: any;
}

async function upload(
  cookie: string | null,
  bytes: Uint8Array,
  name = 'Báo cáo Hoà.pdf',
  field = 'file',
): Promise<Answer> {
  const form = new FormData();
  form.append(field, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }), name);
  const response = await fetch(`${server.url}/attachments`, {
    method: 'POST',
    body: form,
    headers: cookie ? { cookie } : {},
  });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

const download = (cookie: string | null, id: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/attachments/${encodeURIComponent(id)}`, { headers: { ...(cookie && { cookie }), ...headers } });

async function storedFiles(): Promise<string[]> {
  const entries = await readdir(server.dataDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function newEvidence(unitCode: string): Promise<number> {
  const { rows } = await server.db.query<{ id: string }>(
    `INSERT INTO evidence (unit_id, period_id, kind, title)
     SELECT u.id, p.id, 'DOCUMENT', 'Thử' FROM unit u, period p WHERE u.code = $1 AND p.code = '2022' RETURNING id`,
    [unitCode],
  );
  return Number(rows[0]!.id);
}

const keyOf = (id: string): number => Number(id.split(':')[1]);
const bind = (id: string, evidenceId: number | null) =>
  server.db.query('UPDATE attachment SET evidence_id = $2 WHERE id = $1', [keyOf(id), evidenceId]);

describe('sending a file', () => {
  it('keeps it under its own name and tells its hash', async () => {
    const { status, json } = await upload(officer, PDF);
    expect(status).toBe(201);
    expect(json).toEqual({
      id: expect.stringMatching(/^Attachment:\d+$/) as string,
      fileName: 'Báo cáo Hoà.pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
      sha256: createHash('sha256').update(PDF).digest('hex'),
    });
  });

  it.each(['../../x/Tờ trình.pdf', 'C:\\Temp\\Tờ trình.pdf', 'Tơ\u0300 tri\u0300nh.pdf'])(
    'takes no path and no loose marks from %j',
    async (name) => {
      expect((await upload(officer, PDF, name)).json.fileName).toBe('Tờ trình.pdf');
    },
  );

  it('recognises a workbook, whatever the sender calls it', async () => {
    const book = new excel.Workbook();
    book.addWorksheet('a').addRow([1]);
    const bytes = Buffer.from(await book.xlsx.writeBuffer());
    expect((await upload(officer, bytes, 'Biểu mẫu.zip')).json).toMatchObject({
      fileName: 'Biểu mẫu.zip.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
  });

  it.each([
    ['a page', '<!DOCTYPE html><script>alert(1)</script>', 'báo cáo.txt', 'PDF'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'ảnh.png', 'PDF'],
    ['a program', 'MZ\u0090\u0000\u0003', 'báo cáo.pdf', 'PDF'],
    ['a script', '#!/bin/sh\nrm -rf /', 'a.txt', 'PDF'],
    ['nothing', '', 'a.pdf', 'Tệp này trống'],
  ])('refuses %s with 415 that says what is taken, or that it is empty', async (_, content, name, said) => {
    const before = await storedFiles();
    const { status, json } = await upload(officer, Buffer.from(content, 'latin1'), name);
    expect(status).toBe(415);
    expect(json.errors[0].extensions).toMatchObject({ code: 'UNSUPPORTED_MEDIA_TYPE', path: ['file'] });
    expect(json.errors[0].message).toContain(said);
    expect(await storedFiles()).toEqual(before);
  });

  it.each(['', '; filename=""'])('gives a file a name that came without one: %j', async (filename) => {
    const head = `--x\r\nContent-Disposition: form-data; name="file"${filename}\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const answer = await fetch(`${server.url}/attachments`, {
      method: 'POST',
      headers: { cookie: officer, 'content-type': 'multipart/form-data; boundary=x' },
      body: Buffer.concat([Buffer.from(head), PDF, Buffer.from('\r\n--x--\r\n')]),
    });
    expect(await answer.json()).toMatchObject({ fileName: 'tep.pdf' });
  });

  it('takes 25 MB and refuses one byte more with 413 that names the field, leaving nothing behind', async () => {
    const most = Buffer.concat([PDF, Buffer.alloc(25 * 1024 * 1024 - PDF.length, 32)]);
    expect((await upload(officer, most)).status).toBe(201);
    const before = await storedFiles();
    const { status, json } = await upload(officer, Buffer.concat([most, Buffer.from(' ')]));
    expect(status).toBe(413);
    expect(json.errors[0].extensions).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', path: ['file'] });
    expect(await storedFiles()).toEqual(before);
    expect((await upload(officer, Buffer.concat([most, most]))).status).toBe(413);
    expect(await storedFiles()).toEqual(before);
  });

  it('leaves nothing behind when the sender goes away', async () => {
    const before = await storedFiles();
    await new Promise<void>((resolve) => {
      const sending = plainRequest(`${server.url}/attachments`, {
        method: 'POST',
        headers: { cookie: officer, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 1_000_000 },
      });
      sending.on('error', () => undefined).on('close', resolve);
      sending.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n');
      sending.write(Buffer.alloc(200_000));
      setTimeout(() => sending.destroy(), 200);
    });
    await expect.poll(storedFiles).toEqual(before);
  });

  it('wants a part named file', async () => {
    const { status, json } = await upload(officer, PDF, 'a.pdf', 'document');
    expect(status).toBe(400);
    expect(json.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['file'] });
    const asJson = await fetch(`${server.url}/attachments`, {
      method: 'POST',
      body: '{}',
      headers: { cookie: officer, 'content-type': 'application/json' },
    });
    expect(asJson.status).toBe(400);
  });

  it('is for officers, leaders and administrators who are signed in', async () => {
    const stranger = await upload(null, PDF);
    expect([stranger.status, stranger.json.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const reader = await upload(observer, PDF);
    expect([reader.status, reader.json.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect((await upload(reviewer, PDF)).status).toBe(403);
  });
});

describe('fetching a file', () => {
  it('hands it out as an attachment that nothing runs, with the Vietnamese name whole', async () => {
    const { json } = await upload(officer, PDF);
    const answer = await download(officer, json.id);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
    const disposition = answer.headers.get('content-disposition')!;
    expect(disposition).toMatch(/^attachment; filename="Bao cao Hoa\.pdf"; filename\*=UTF-8''/);
    expect(parse(disposition).parameters['filename']).toBe('Báo cáo Hoà.pdf');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
      etag: `"${json.sha256}"`,
    });
    expect((await download(officer, json.id, { 'if-none-match': `"${json.sha256}"` })).status).toBe(304);
  });

  it('is for the uploader alone until evidence holds it, then for those who may read that', async () => {
    const { json } = await upload(officer, PDF);
    const statuses = async () =>
      Promise.all(
        [officer, neighbour, reviewer, observer, null].map(async (as) => (await download(as, json.id)).status),
      );
    expect(await statuses()).toEqual([200, 403, 403, 403, 401]);
    await bind(json.id, await newEvidence(WARD));
    expect(await statuses()).toEqual([200, 403, 200, 200, 401]);
    await bind(json.id, await newEvidence(OTHER_WARD));
    // Both wards are in the reviewer's district.
    expect(await statuses()).toEqual([403, 200, 200, 200, 401]);
  });

  it.each(['Attachment:999999', 'Attachment:0', 'Evidence:1', 'x', '../../etc/passwd', '%00', 'Attachment:1;--'])(
    'answers 404 for %j',
    async (id) => {
      expect((await download(officer, id)).status).toBe(404);
    },
  );
});

describe('claiming', () => {
  const as = async (username: string) => {
    const { rows } = await server.db.query<{ id: string }>('SELECT id FROM account WHERE username = $1', [username]);
    return makeContext({
      pool: poolOf(server.server.dataSource),
      viewer: { accountId: Number(rows[0]!.id), username, displayName: username, grants: [] },
      now: NOW,
      log: undefined as never,
      requestId: 'test',
    });
  };
  const holderOf = async (id: string) => {
    const { rows } = await server.db.query<{ evidence_id: string | null; unclaimed_since: Date | null }>(
      'SELECT evidence_id, unclaimed_since FROM attachment WHERE id = $1',
      [keyOf(id)],
    );
    return rows[0]!;
  };

  it("binds the uploader's own files, lets go of the others, and refuses what is not theirs", async () => {
    const [first, second, foreign] = await Promise.all([
      upload(officer, PDF),
      upload(officer, PDF),
      upload(neighbour, PDF),
    ]).then((answers) => answers.map(({ json }) => json.id as string));
    const evidence = await newEvidence(WARD);
    const ctx = await as('officer');
    const claim = (...ids: string[]) => ctx.transaction((tx) => claimAttachments(tx, evidence, ids.map(keyOf)));

    expect(await claim(first!, foreign!)).toEqual([keyOf(foreign!)]);
    expect((await holderOf(first!)).evidence_id).toBeNull();
    expect(await claim(first!)).toEqual([]);
    expect(await holderOf(first!)).toEqual({ evidence_id: String(evidence), unclaimed_since: null });
    expect(await claim(second!)).toEqual([]);
    expect((await holderOf(first!)).unclaimed_since).not.toBeNull();

    // Deleting the evidence lets go of its files; they have a day from then.
    await server.db.query('DELETE FROM evidence WHERE id = $1', [evidence]);
    expect((await holderOf(second!)).unclaimed_since).not.toBeNull();
  });

  it('removes with their files what nobody claimed within a day', async () => {
    const { json: old } = await upload(officer, PDF);
    const { json: fresh } = await upload(officer, PDF);
    const { json: bound } = await upload(officer, PDF);
    await bind(bound.id, await newEvidence(WARD));
    await server.db.query(
      `UPDATE attachment SET unclaimed_since = $1::timestamptz - interval '25 hours' WHERE id = $2`,
      [NOW, keyOf(old.id)],
    );
    await server.db.query('UPDATE attachment SET unclaimed_since = $1 WHERE unclaimed_since IS NOT NULL AND id <> $2', [
      NOW,
      keyOf(old.id),
    ]);
    const storage = await openStorage({
      dataDir: server.dataDir,
      exportsDir: join(server.dataDir, 'exports'),
      attachments: { driver: 'fs', root: join(server.dataDir, 'attachments') },
    });
    const before = await storedFiles();
    expect(await removeUnclaimed(poolOf(server.server.dataSource), storage.attachments, NOW)).toBe(1);
    expect(await storedFiles()).toHaveLength(before.length - 1);
    expect((await download(officer, old.id)).status).toBe(404);
    expect((await download(officer, fresh.id)).status).toBe(200);
    expect((await download(officer, bound.id)).status).toBe(200);
  });
});
