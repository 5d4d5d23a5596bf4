import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

// Ten to midnight, five days before the deadline of 2024: 14/11/2024 is the last good day.
const NOW = '2024-11-09T16:50:00Z';

let server: TestServer;
let now = new Date(NOW);
let admin: TestClient;
let city: TestClient;
let district: TestClient;
let officer: TestClient;
let leader: TestClient;
let other: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => now });
  admin = await server.as('admin', ['ADMIN', '92']);
  city = await server.as('city', ['REVIEWER', '92']);
  district = await server.as('district', ['REVIEWER', '916']);
  officer = await server.as('officer', ['OFFICER', '31117']);
  leader = await server.as('leader', ['LEADER', '31117']);
  other = await server.as('other', ['OFFICER', '31120']);
});
afterAll(() => server.close());

interface Preview {
  tasks: number;
  units: {
    unit: { id: string; code: string };
    tasks: number;
    overdue: number;
    remindedToday: boolean;
    lastRemindedAt: string | null;
  }[];
  complete: { code: string }[];
  words: string;
  letter: Record<string, string>;
}
const PREVIEW = `query ($filter: TaskFilter, $within: Int) { reminderPreview(filter: $filter, within: $within) {
  tasks units { unit { id code } tasks overdue remindedToday lastRemindedAt } complete { code } words
  letter { superior issuer subject place signatory } } }`;
const preview = async (client: TestClient, filter: object, within: number | null = 7): Promise<Preview> =>
  (await client.data<{ reminderPreview: Preview }>(PREVIEW, { filter, within })).reminderPreview;

const LETTER = {
  superior: 'ỦY BAN NHÂN DÂN QUẬN NINH KIỀU',
  issuer: 'PHÒNG NỘI VỤ',
  subject: 'đôn đốc báo cáo năm 2024',
  place: 'Ninh Kiều',
  signatory: 'TRƯỞNG PHÒNG',
};
const FILTER = { under: '916', levels: ['WARD'], periods: ['2024'], obligations: ['KL.2', 'II.1.2'] };
const INPUT = {
  idempotencyKey: 'lan-1',
  filter: FILTER,
  within: 7,
  words: 'Đề nghị khẩn trương.\nTrân trọng.',
  letter: LETTER,
};

interface Sent {
  __typename: string;
  message?: string;
  path?: string[];
  reminder?: { id: string; unitCount: number; taskCount: number; letterUrl: string | null };
}
const send = async (client: TestClient, input: object): Promise<Sent> =>
  (
    await client.data<{ sendReminder: Sent }>(
      `mutation ($input: SendReminderInput!) { sendReminder(input: $input) { __typename
         ... on ReminderSent { reminder { id unitCount taskCount letterUrl } }
         ... on UserError { message } ... on ValidationError { path } } }`,
      { input },
    )
  ).sendReminder;

interface Listed {
  totalCount: number;
  nodes: {
    id: string;
    words: string;
    letterUrl: string | null;
    unitCount: number;
    units: {
      unit: { code: string };
      tasks: { status: string; task: { status: string; obligation: { code: string } } }[];
    }[];
  }[];
}
const list = async (client: TestClient): Promise<Listed> =>
  (
    await client.data<{ reminders: Listed }>(
      `{ reminders { totalCount nodes { id words letterUrl unitCount
         units { unit { code } tasks { status task { status obligation { code } } } } } } }`,
    )
  ).reminders;

async function done(unit: string, obligation: string): Promise<void> {
  await server.db.query(
    `UPDATE task SET status = 'SUBMITTED', submitted_at = now() FROM unit, obligation o, period p
     WHERE unit.id = task.unit_id AND o.id = task.obligation_id AND p.id = task.period_id
       AND unit.code = $1 AND o.code = $2 AND p.code = '2024'`,
    [unit, obligation],
  );
}

describe('the preview', () => {
  it('counts what is missing by unit, overdue apart, and leaves out who misses nothing', async () => {
    await done('31120', 'KL.2');
    await done('31120', 'II.1.2');
    await done('31117', 'II.1.2');
    const shown = await preview(district, FILTER);
    const ward = shown.units.find(({ unit }) => unit.code === '31117');
    expect(ward).toMatchObject({ tasks: 1, overdue: 0, remindedToday: false, lastRemindedAt: null });
    expect(shown.complete).toEqual([{ code: '31120' }]);
    expect(shown.tasks).toBe(shown.units.reduce((sum, unit) => sum + unit.tasks, 0));
    expect(shown.letter).toMatchObject({ issuer: 'PHÒNG NỘI VỤ', superior: 'ỦY BAN NHÂN DÂN QUẬN NINH KIỀU' });
    expect(shown.words).toContain('09/11/2024');
    expect(shown.words).toContain('của kỳ báo cáo năm 2024 (danh sách kèm theo)');
  });

  it('takes near deadlines, or only what is overdue, or all that is open', async () => {
    const filter = { ...FILTER, obligations: ['II.1.2'], periods: ['2024', '2024-H1'] };
    const ward = async (within: number | null) =>
      (await preview(district, filter, within)).units.find(({ unit }) => unit.code === '31123')!;
    expect(await ward(7)).toMatchObject({ tasks: 2, overdue: 1 });
    expect(await ward(5)).toMatchObject({ tasks: 1, overdue: 1 });
    expect(await ward(0)).toMatchObject({ tasks: 1, overdue: 1 });
    expect(await ward(null)).toMatchObject({ tasks: 2, overdue: 1 });
  });

  it('reaches below the unit that one reviews, not that unit itself; an administrator reaches all', async () => {
    const filter = { periods: ['2024'], obligations: ['KL.2'] };
    const levels = (shown: Preview) => shown.units.length;
    const ofDistrict = await preview(district, filter);
    expect(ofDistrict.units.some(({ unit }) => unit.code === '916')).toBe(false);
    const below = await server.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM unit_node n JOIN unit u ON u.id = n.parent_id WHERE u.code = '916'`,
    );
    expect(levels(ofDistrict) + ofDistrict.complete.length).toBe(below.rows[0]!.count);
    expect((await preview(city, filter)).units.some(({ unit }) => unit.code === '916')).toBe(true);
    expect(levels(await preview(admin, filter))).toBe(levels(await preview(city, filter)));
    const foreign = await district.gql(PREVIEW, { filter: { ...filter, under: '917' }, within: 7 });
    expect(foreign.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    const refused = await officer.gql(PREVIEW, { filter, within: 7 });
    expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    const days = await district.gql(PREVIEW, { filter, within: -1 });
    expect(days.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['within'] });
  });
});

describe('sending', () => {
  let sent: Sent;

  it('urges every unit but those left out, for just what it misses', async () => {
    const shown = await preview(district, FILTER);
    const left = shown.units.find(({ unit }) => unit.code === '31126')!;
    sent = await send(district, { ...INPUT, except: [left.unit.id] });
    expect(sent).toMatchObject({
      __typename: 'ReminderSent',
      reminder: { unitCount: shown.units.length - 1, taskCount: shown.tasks - left.tasks },
    });
    const [own] = (await list(officer)).nodes;
    expect(own).toMatchObject({ words: INPUT.words, unitCount: 1, letterUrl: null });
    expect(own!.units).toMatchObject([
      { unit: { code: '31117' }, tasks: [{ status: 'NOT_STARTED', task: { obligation: { code: 'KL.2' } } }] },
    ]);
    expect((await list(other)).totalCount).toBe(0);
    expect((await list(leader)).totalCount).toBe(1);
  });

  it('is noted for every unit with what it was missing', async () => {
    const { rows } = await server.db.query<{ code: string; tasks: { taskId: number }[] }>(
      `SELECT u.code, a.after -> 'tasks' AS tasks FROM audit a JOIN unit u ON u.id = a.unit_id
       WHERE a.action = 'reminder.send' AND a.subject_type = 'Reminder'`,
    );
    expect(rows).toHaveLength(sent.reminder!.unitCount);
    expect(rows.find(({ code }) => code === '31117')!.tasks).toHaveLength(1);
  });

  it('twice with one key happens once, at the same time too', async () => {
    const again = await Promise.all(Array.from({ length: 4 }, () => send(district, INPUT)));
    expect(again.map(({ reminder }) => reminder?.id)).toEqual(Array(4).fill(sent.reminder!.id));
    const fresh = { ...INPUT, idempotencyKey: 'lan-2', filter: { ...FILTER, under: '31123' } };
    const both = await Promise.all([send(district, fresh), send(district, fresh)]);
    expect(both[0]!.reminder!.id).toBe(both[1]!.reminder!.id);
    const { rows } = await server.db.query('SELECT count(*)::int AS count FROM reminder');
    expect(rows[0].count).toBe(2);
  });

  it('flags who was urged for it today, and tells the task how often and when', async () => {
    const flags = async () =>
      new Map((await preview(district, FILTER)).units.map(({ unit, remindedToday }) => [unit.code, remindedToday]));
    const today = await flags();
    expect([today.get('31117'), today.get('31126')]).toEqual([true, false]);
    const reminded = async (unit: string) =>
      (
        await leader.data<{ tasks: { nodes: { reminded: object | null }[] } }>(
          `query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { reminded { count lastAt lastBy } } } }`,
          { filter: { under: unit, periods: ['2024'], obligations: ['KL.2'] } },
        )
      ).tasks.nodes[0]!.reminded;
    expect(await reminded('31117')).toEqual({ count: 1, lastAt: NOW, lastBy: 'district' });
    now = new Date('2024-11-09T17:10:00Z');
    expect((await flags()).get('31117')).toBe(false);
    await send(district, { ...INPUT, idempotencyKey: 'lan-3', filter: { ...FILTER, under: '31117' } });
    expect(await reminded('31117')).toEqual({ count: 2, lastAt: '2024-11-09T17:10:00Z', lastBy: 'district' });
  });

  it.each([
    [{ words: ' ' }, ['words']],
    [{ letter: { ...LETTER, issuer: '' } }, ['letter', 'issuer']],
    [{ within: 400 }, ['within']],
    [{ idempotencyKey: '' }, ['idempotencyKey']],
    [{ except: ['Task:1'] }, ['except']],
  ])('%j is refused at %j', async (wrong, path) => {
    expect(await send(district, { ...INPUT, idempotencyKey: 'sai', ...wrong })).toMatchObject({
      __typename: 'ValidationError',
      path,
    });
  });

  it('of nobody is refused and leaves nothing; closed periods are not urged', async () => {
    const nobody = { ...INPUT, idempotencyKey: 'khong', filter: { ...FILTER, under: '31120' } };
    expect(await send(district, nobody)).toMatchObject({ __typename: 'StateError' });
    await server.db.query(
      `UPDATE period SET closed_at = now(), closed_by = (SELECT min(id) FROM account) WHERE code = '2023'`,
    );
    const closed = { ...INPUT, idempotencyKey: 'dong', filter: { ...FILTER, periods: ['2023'] } };
    expect(await send(district, closed)).toMatchObject({ __typename: 'StateError' });
    const { rows } = await server.db.query(`SELECT idempotency_key FROM reminder ORDER BY id`);
    expect(rows.map((row) => row.idempotency_key)).toEqual(['lan-1', 'lan-2', 'lan-3']);
    const refused = await officer.gql(
      'mutation ($input: SendReminderInput!) { sendReminder(input: $input) { __typename } }',
      {
        input: nobody,
      },
    );
    expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the letter', () => {
  const get = async (url: string, username: string): Promise<Response> =>
    fetch(server.url + url, { headers: { cookie: await server.signIn(username) } });

  /** The parts of a Word file as their texts. */
  async function partsOf(response: Response): Promise<Record<string, string>> {
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  }
  const paragraphs = (xml: string): string[] =>
    [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([p]) =>
      [...p.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
        .map(([, text]) => text)
        .join('')
        .replaceAll('\u00a0', ' '),
    );

  it('is a Word file in the form of Nghị định 30, its number and day left blank', async () => {
    const { nodes } = await list(district);
    const first = nodes.at(-1)!;
    const response = await get(first.letterUrl!, 'district');
    expect(response.headers.get('content-type')).toContain('wordprocessingml');
    expect(response.headers.get('content-disposition')).toContain('cong-van-don-doc_2024-11-09');
    const parts = await partsOf(response);
    const xml = parts['word/document.xml']!;
    const texts = paragraphs(xml);
    expect(texts).toEqual(
      expect.arrayContaining([
        'ỦY BAN NHÂN DÂN QUẬN NINH KIỀU',
        'PHÒNG NỘI VỤ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số:        /PNV',
        'V/v đôn đốc báo cáo năm 2024',
        'Ninh Kiều, ngày      tháng      năm 2024',
        'Kính gửi: Các đơn vị có tên trong danh sách kèm theo',
        'Đề nghị khẩn trương.',
        'Trân trọng./.',
        'Nơi nhận:',
        'TRƯỞNG PHÒNG',
        'UBND phường Cái Khế',
        'Năm 2024, hạn cuối: hết ngày 14/11/2024:',
      ]),
    );
    // Who misses nothing, or was left out, isn't listed.
    expect(texts.some((text) => text.includes('UBND phường An Hòa'))).toBe(false);
    // A4, margins 20, 20, 30 and 15 mm, in twips.
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    const margins = /<w:pgMar[^>]*>/.exec(xml)![0];
    for (const margin of ['w:top="1134"', 'w:bottom="1134"', 'w:left="1701"', 'w:right="850"']) {
      expect(margins).toContain(margin);
    }
    expect(xml).toContain('<w:titlePg');
    expect(parts['word/styles.xml']).toContain('w:ascii="Times New Roman"');
    const headers = Object.entries(parts).filter(([name]) => /header\d+\.xml$/.test(name));
    expect(headers.filter(([, header]) => header.includes('PAGE'))).toHaveLength(1);
  });

  it('names a few units one by one', async () => {
    const [latest] = (await list(district)).nodes;
    const parts = await partsOf(await get(latest!.letterUrl!, 'district'));
    expect(paragraphs(parts['word/document.xml']!)).toContain('Kính gửi: UBND phường Cái Khế');
  });

  it('is for those who urge, where they read', async () => {
    const url = (await list(district)).nodes[0]!.letterUrl!;
    expect((await get(url, 'officer')).status).toBe(403);
    await server.addAccount('elsewhere', [['REVIEWER', '917']]);
    expect((await get(url, 'elsewhere')).status).toBe(404);
    expect((await get(url, 'city')).status).toBe(200);
    expect((await get('/reminders/Reminder:999/letter', 'city')).status).toBe(404);
    expect((await fetch(server.url + url)).status).toBe(401);
  });
});
