// Administrators' work on people, through GraphQL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let api: TestServer;
let admin: TestClient;
let clock = new Date('2022-06-15T02:00:00Z');
const PASSWORD = 'mưa rào bến Ninh Kiều';

beforeAll(async () => {
  api = await startTestServer({ now: () => clock });
  admin = await api.as('admin', ['ADMIN', '92']);
});
afterAll(() => api.close());

const ACCOUNT = `__typename ... on AccountSaved { account { id username displayName active hasPassword version
  passwordLinkExpiresAt grants { id role unit { code } startsOn endsOn state delegatedFrom } } }
  ... on UserError { message } ... on ValidationError { path } ... on ConflictError { current { id } }`;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- results are read whatever they are
async function act(name: string, input: object, as = admin): Promise<any> {
  const type = name[0]!.toUpperCase() + name.slice(1);
  const answer = await as.data<Record<string, object>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${
      name === 'createPasswordLink'
        ? '__typename ... on PasswordLinkCreated { secret expiresAt account { passwordLinkExpiresAt } } ... on UserError { message }'
        : name === 'importAccounts'
          ? '__typename ... on AccountsImported { created updated unchanged } ... on ValidationError { path message }'
          : union(name)
    } } }`,
    { input },
  );
  return answer[name];
}
/** A union's selection must not name types that it doesn't hold. */
function union(name: string): string {
  const without: Record<string, string[]> = {
    createAccount: ['ConflictError'],
    setAccountActive: ['ValidationError', 'ConflictError'],
    addGrant: ['ConflictError'],
    changeGrant: ['ConflictError'],
    removeGrant: ['ValidationError', 'ConflictError'],
  };
  return (without[name] ?? []).reduce(
    (text, type) => text.replace(new RegExp(`\\.\\.\\. on ${type} \\{[^{}]*(\\{[^{}]*\\})?[^{}]*\\}`), ''),
    ACCOUNT,
  );
}
const people = async (filter: object, more = ''): Promise<string[]> => {
  const { accounts } = await admin.data<{ accounts: { nodes: { username: string }[] } }>(
    `query ($filter: AccountFilter) { accounts(filter: $filter ${more}) { nodes { username } } }`,
    { filter },
  );
  return accounts.nodes.map(({ username }) => username);
};
const trail = async (action: string): Promise<object[]> => {
  const { rows } = await api.db.query<object>(
    'SELECT before, after, unit_id IS NULL AS nowhere FROM audit WHERE action = $1 ORDER BY id',
    [action],
  );
  return rows;
};
const USE_LINK = `mutation ($input: UsePasswordLinkInput!) { usePasswordLink(input: $input) { __typename
  ... on SignedIn { viewer { username grants { role unit { code } } } }
  ... on ValidationError { path message } ... on StateError { message } } }`;

describe('a person', () => {
  it('is added with roles, and gets in by a link that works once', async () => {
    const made = await act('createAccount', {
      username: 'Nguyen.An',
      displayName: ' Nguyễn  Văn An ',
      grants: [
        { role: 'OFFICER', unit: '31117' },
        { role: 'LEADER', unit: '31120', startsOn: '2022-07-01' },
      ],
    });
    expect(made.account).toMatchObject({
      username: 'Nguyen.An',
      displayName: 'Nguyễn Văn An',
      active: true,
      hasPassword: false,
      grants: [
        { role: 'LEADER', unit: { code: '31120' }, startsOn: '2022-07-01', state: 'COMING' },
        { role: 'OFFICER', unit: { code: '31117' }, startsOn: '2022-06-15', endsOn: null, state: 'CURRENT' },
      ],
    });

    const link = await act('createPasswordLink', { id: made.account.id });
    expect(link.account.passwordLinkExpiresAt).toBe('2022-06-18T02:00:00Z');
    const { rows } = await api.db.query<{ held: boolean }>(
      `SELECT bool_or(l::text LIKE '%' || $1 || '%') OR EXISTS (SELECT FROM audit a WHERE a::text LIKE '%' || $1 || '%') AS held,
         bool_or(token_sha256 = sha256($1::bytea)) AS hashed FROM password_link l`,
      [link.secret],
    );
    expect(rows).toEqual([{ held: false, hashed: true }]);

    const { passwordLink } = await api.stranger.data<{ passwordLink: object }>(
      `{ passwordLink(secret: "${link.secret}") { username displayName } }`,
    );
    expect(passwordLink).toEqual({ username: 'Nguyen.An', displayName: 'Nguyễn Văn An' });
    const weak = await api.gql(USE_LINK, { input: { secret: link.secret, password: 'Matkhau@2026!' } });
    expect(weak.data.usePasswordLink).toMatchObject({ __typename: 'ValidationError', path: ['password'] });

    // Two at once: one of them gets in.
    const both = await Promise.all(
      [1, 2].map(() => api.gql(USE_LINK, { input: { secret: link.secret, password: PASSWORD } })),
    );
    const names = both.map(({ data }) => data.usePasswordLink.__typename as string).sort();
    expect(names).toEqual(['SignedIn', 'StateError']);
    const winner = both.find(({ data }) => data.usePasswordLink.__typename === 'SignedIn')!;
    expect(winner.data.usePasswordLink.viewer.grants).toEqual([{ role: 'OFFICER', unit: { code: '31117' } }]);
    const who = await api.gql('{ viewer { username } }', {}, { as: cookieOf(winner.headers)! });
    expect(who.data.viewer.username).toBe('Nguyen.An');
  });

  it('loses a link that a newer one replaced, and one that is three days old', async () => {
    const { account } = await act('createAccount', { username: 'lien.ket', displayName: 'Liên Kết' });
    const first = await act('createPasswordLink', { id: account.id });
    const second = await act('createPasswordLink', { id: account.id });
    const state = async (secret: string): Promise<string> =>
      (await api.gql(USE_LINK, { input: { secret, password: PASSWORD } })).data.usePasswordLink.__typename;
    expect(await state(first.secret)).toBe('StateError');
    const now = clock;
    clock = new Date(now.getTime() + 72 * 3_600_000);
    expect(await state(second.secret)).toBe('StateError');
    clock = now;
    expect(await state(second.secret)).toBe('SignedIn');
  });

  it.each([
    [{ username: 'có dấu', displayName: 'x' }, ['username']],
    [{ username: 'ADMIN', displayName: 'x' }, ['username']],
    [{ username: 'a1', displayName: '  ' }, ['displayName']],
    [{ username: 'a1', displayName: 'x', grants: [{ role: 'OFFICER', unit: '0' }] }, ['grants', '0', 'unit']],
    [{ username: 'a1', displayName: 'x', grants: [{ role: 'ADMIN', unit: '916' }] }, ['grants', '0', 'unit']],
    [
      { username: 'a1', displayName: 'x', grants: [{ role: 'OFFICER', unit: '916', endsOn: '2022-06-14' }] },
      ['grants', '0', 'endsOn'],
    ],
    [
      { username: 'a1', displayName: 'x', grants: [1, 2].map(() => ({ role: 'OFFICER', unit: '916' })) },
      ['grants', '1', 'role'],
    ],
  ])('is not added as %j', async (input, path) => {
    expect(await act('createAccount', input)).toMatchObject({ __typename: 'ValidationError', path });
    expect(await people({ text: 'a1' })).toEqual([]);
  });

  it('is renamed by the version that was seen', async () => {
    const { account } = await act('createAccount', { username: 'ten.cu', displayName: 'Tên Cũ' });
    const input = { id: account.id, expectedVersion: account.version, displayName: 'Tên Mới' };
    expect((await act('updateAccount', input)).account).toMatchObject({ displayName: 'Tên Mới', username: 'ten.cu' });
    expect(await act('updateAccount', input)).toMatchObject({
      __typename: 'ConflictError',
      current: { id: account.id },
    });
    expect(await trail('account.update')).toContainEqual({
      before: { username: 'ten.cu', displayName: 'Tên Cũ', email: null },
      after: { username: 'ten.cu', displayName: 'Tên Mới', email: null },
      nowhere: true,
    });
  });

  it('has an address that is checked, kept when it is left out, and not overwritten unseen', async () => {
    const made = { username: 'co.thu', displayName: 'Có Thư', email: ' co.thu@cantho.example ' };
    const { account } = await act('createAccount', made);
    const change = (expectedVersion: number, fields: object) =>
      act('updateAccount', { id: account.id, expectedVersion, ...fields });
    const email = async (): Promise<unknown> =>
      (
        await admin.data<{ node: { email: unknown } }>(
          'query ($id: ID!) { node(id: $id) { ... on Account { email } } }',
          account,
        )
      ).node.email;
    expect(await email()).toBe('co.thu@cantho.example');
    expect(await change(1, { email: 'không phải' })).toMatchObject({ __typename: 'ValidationError', path: ['email'] });
    expect(await act('createAccount', { ...made, username: 'khac.nua', email: '@x' })).toMatchObject({
      path: ['email'],
    });
    await change(1, { displayName: 'Có Thư Mới' });
    expect(await email()).toBe('co.thu@cantho.example');

    await api.db.query(`UPDATE account SET password_hash = a.password_hash FROM account a
      WHERE account.username = 'co.thu' AND a.username = 'admin'`);
    const cookie = await api.signIn('co.thu');
    const input = { email: 'rieng@cantho.example', language: 'VI', choices: [] };
    await api.gql(
      'mutation ($input: NotificationSettingsInput!) { setNotificationSettings(input: $input) { __typename } }',
      { input },
      { as: cookie },
    );
    expect(await change(2, { email: 'cu@cantho.example' })).toMatchObject({ __typename: 'ConflictError' });
    await change(3, { email: '' });
    expect(await email()).toBeNull();
  });

  it('is out at once when deactivated, and can be let in again', async () => {
    const officer = await api.as('bi.khoa', ['OFFICER', '31117']);
    const { accounts } = await admin.data<{ accounts: { nodes: { id: string }[] } }>(
      '{ accounts(filter: { text: "bi.khoa" }) { nodes { id } } }',
    );
    const { id } = accounts.nodes[0]!;
    const me = async (): Promise<unknown> =>
      (await officer.data<{ viewer: unknown }>('{ viewer { username } }')).viewer;
    expect(await me()).not.toBeNull();
    expect((await act('setAccountActive', { id, active: false })).account.active).toBe(false);
    expect(await me()).toBeNull();
    expect(await act('createPasswordLink', { id })).toMatchObject({ __typename: 'StateError' });
    expect((await act('setAccountActive', { id, active: true })).account.active).toBe(true);
    expect(await me()).toBeNull();
    await api.signIn('bi.khoa');
  });
});

describe('a role', () => {
  it('is live at once, and only within its days', async () => {
    const officer = await api.as('vai.tro');
    const mine = async (): Promise<unknown> =>
      (await officer.data<{ viewer: { grants: object[] } }>('{ viewer { grants { role } } }')).viewer.grants;
    const { accounts } = await admin.data<{ accounts: { nodes: { id: string }[] } }>(
      '{ accounts(filter: { text: "vai.tro" }) { nodes { id } } }',
    );
    const accountId = accounts.nodes[0]!.id;
    expect(await mine()).toEqual([]);
    const fields = { role: 'OFFICER', unit: '31117', startsOn: '2022-06-15', endsOn: '2022-06-16' };
    const { account } = await act('addGrant', { accountId, fields });
    expect(await mine()).toEqual([{ role: 'OFFICER' }]);
    expect(await act('addGrant', { accountId, fields: { ...fields, startsOn: '2022-06-16' } })).toMatchObject({
      __typename: 'ValidationError',
      path: ['fields', 'role'],
    });
    expect(await act('addGrant', { accountId, fields: { ...fields, unit: '??' } })).toMatchObject({
      path: ['fields', 'unit'],
    });

    const tasks = () => officer.data<{ tasks: { totalCount: number } }>('{ tasks { totalCount } }');
    expect((await tasks()).tasks.totalCount).toBeGreaterThan(0);

    const id = account.grants[0].id;
    expect(await act('changeGrant', { id, endsOn: '2022-06-14' })).toMatchObject({ path: ['endsOn'] });
    await act('changeGrant', { id, startsOn: '2022-06-16', endsOn: null });
    expect(await mine()).toEqual([]);
    expect((await tasks()).tasks.totalCount).toBe(0);
    expect((await act('removeGrant', { id })).account.grants).toEqual([]);
    expect((await trail('grant.delete')).at(-1)).toMatchObject({ after: null, nowhere: false });
  });

  it('ends by itself on the evening of its last day', async () => {
    const now = clock;
    await api.addAccount('het.han', [['OBSERVER', '916']]);
    await api.db.query(`UPDATE account_grant SET ends_on = '2022-06-15' FROM account a
      WHERE a.id = account_id AND a.username = 'het.han'`);
    clock = new Date('2022-06-15T16:59:59Z');
    const cookie = await api.signIn('het.han');
    const tasks = async (): Promise<number> =>
      (await api.gql('{ tasks(first: 1) { totalCount } }', {}, { as: cookie })).data.tasks.totalCount;
    expect(await tasks()).toBeGreaterThan(0);
    clock = new Date('2022-06-15T17:00:02Z');
    expect(await tasks()).toBe(0);
    clock = now;
  });

  it('of the last administrator stays', async () => {
    const { accounts } = await admin.data<{ accounts: { nodes: { id: string; grants: { id: string }[] }[] } }>(
      '{ accounts(filter: { roles: [ADMIN] }) { nodes { id grants { id } } } }',
    );
    const [me] = accounts.nodes;
    expect(await act('removeGrant', { id: me!.grants[0]!.id })).toMatchObject({ __typename: 'StateError' });
    expect(await act('changeGrant', { id: me!.grants[0]!.id, endsOn: '2023-01-01' })).toMatchObject({
      __typename: 'StateError',
    });
    expect(await act('setAccountActive', { id: me!.id, active: false })).toMatchObject({ __typename: 'StateError' });
    expect(await people({ roles: ['ADMIN'] })).toEqual(['admin']);
  });
});

describe('the list', () => {
  it('finds by name, account and unit, without accents, and by role, unit and state', async () => {
    await act('createAccount', {
      username: 'tim.thay',
      displayName: 'Huỳnh Thị Thuỷ',
      grants: [{ role: 'OBSERVER', unit: '916' }],
    });
    expect(await people({ text: 'huynh thuy' })).toEqual(['tim.thay']);
    expect(await people({ text: 'ninh kieu', roles: ['OBSERVER'] })).toContain('tim.thay');
    expect(await people({ under: '916', roles: ['OBSERVER'] })).toContain('tim.thay');
    expect(await people({ under: '31117', roles: ['OBSERVER'] })).not.toContain('tim.thay');
    expect(await people({ under: '92', roles: ['OBSERVER'] })).toContain('tim.thay');
    expect(await people({ text: 'tim.thay', active: false })).toEqual([]);
  });

  it.each(['không có', ''])('names the field of a unit that is not there: "%s"', async (under) => {
    const { errors } = await admin.gql(
      'query ($under: String) { accounts(filter: { under: $under }) { totalCount } }',
      {
        under,
      },
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['filter', 'under'] });
  });

  it('comes in pages that hold everybody once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        accounts,
      }: { accounts: { nodes: { username: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await admin.data(
          'query ($after: String) { accounts(first: 3, after: $after) { nodes { username } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      seen.push(...accounts.nodes.map(({ username }) => username));
      after = accounts.pageInfo.hasNextPage ? accounts.pageInfo.endCursor : null;
    } while (after !== null);
    const { accounts } = await admin.data<{ accounts: { totalCount: number } }>('{ accounts { totalCount } }');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(accounts.totalCount);
  });
});

describe('a file of people', () => {
  const HEAD = 'Tên đăng nhập,Họ và tên,Vai trò,Mã đơn vị,Từ ngày,Đến ngày';
  const preview = async (csv: string) =>
    (
      await admin.data<{
        accountImport: {
          problem: string | null;
          lines: { line: number; act: string; errors: { field: string }[] }[];
        } & Record<string, unknown>;
      }>(
        'query ($csv: String!) { accountImport(csv: $csv) { problem created updated unchanged refused lines { line username act role unit { code } startsOn errors { field message } } } }',
        { csv },
      )
    ).accountImport;

  it('is previewed line by line and refused whole while a line is wrong', async () => {
    const csv = [
      HEAD,
      'nhap.1,"Nguyễn Thị ""Bé""",Công chức phụ trách,31117,01/07/2022,',
      'nhap.1,"Nguyễn Thị ""Bé""",lanh dao phu trach,31120,,',
      '',
      'nhập.2,Trần Văn B,Công chức,99,31/02/2022,',
      'nhap.3,,Giám đốc,31117,,01/01/2022',
    ].join('\n');
    const read = await preview(csv);
    expect(read).toMatchObject({ problem: null, created: 1, updated: 0, refused: 2 });
    expect(read.lines.map(({ line, act: what, errors }) => [line, what, errors.map(({ field }) => field)])).toEqual([
      [2, 'CREATE', []],
      [3, 'UPDATE', []],
      [5, 'REFUSE', ['Tên đăng nhập', 'Mã đơn vị', 'Từ ngày']],
      [6, 'REFUSE', ['Họ và tên', 'Vai trò', 'Đến ngày']],
    ]);
    expect(await act('importAccounts', { csv })).toMatchObject({
      __typename: 'ValidationError',
      path: ['csv', '5', 'Tên đăng nhập'],
    });
    expect(await people({ text: 'nhap.' })).toEqual([]);
  });

  it('is taken in whole; the same file again changes nothing', async () => {
    const csv = `\uFEFF${HEAD.replaceAll(',', ';')}\r\nnhap.1;Lê Thị C;Công chức phụ trách;31117;;\r\nnhap.1;Lê Thị C;Theo dõi;916;;31/12/2022\r\nnhap.2;Phạm Văn D;;;;\r\n`;
    expect(await act('importAccounts', { csv })).toEqual({
      __typename: 'AccountsImported',
      created: 2,
      updated: 0,
      unchanged: 0,
    });
    expect(await act('importAccounts', { csv })).toEqual({
      __typename: 'AccountsImported',
      created: 0,
      updated: 0,
      unchanged: 2,
    });
    expect((await preview(csv)).lines.map(({ act: what }) => what)).toEqual(['NONE', 'NONE', 'NONE']);
    const { accounts } = await admin.data<{ accounts: { nodes: { grants: object[] }[] } }>(
      '{ accounts(filter: { text: "nhap.1" }) { nodes { grants { role startsOn endsOn } } } }',
    );
    expect(accounts.nodes[0]!.grants).toEqual([
      { role: 'OBSERVER', startsOn: '2022-06-15', endsOn: '2022-12-31' },
      { role: 'OFFICER', startsOn: '2022-06-15', endsOn: null },
    ]);
    const renamed = csv.replaceAll('Lê Thị C', 'Lê Thị Cúc');
    expect(await act('importAccounts', { csv: renamed })).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  });

  it('brings addresses, keeps those it says nothing of, and names a wrong one', async () => {
    const head = `${HEAD},Thư điện tử`;
    const file = (...lines: string[]): string => [head, ...lines].join('\n');
    const addresses = async (): Promise<object[]> =>
      (
        await admin.data<{ accounts: { nodes: object[] } }>(
          '{ accounts(filter: { text: "thu." }) { nodes { username email } } }',
        )
      ).accounts.nodes;
    const first = file('thu.1,Đỗ Thị E,,,,,e@cantho.example', 'thu.2,Lý Văn G,,,,,');
    expect(await act('importAccounts', { csv: first })).toMatchObject({ created: 2 });
    expect(await act('importAccounts', { csv: first })).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    const second = file('thu.1,Đỗ Thị E,,,,,', 'thu.2,Lý Văn G,,,,,g@cantho.example');
    expect(await act('importAccounts', { csv: second })).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await addresses()).toEqual([
      { username: 'thu.1', email: 'e@cantho.example' },
      { username: 'thu.2', email: 'g@cantho.example' },
    ]);
    const wrong = file(
      'thu.3,Vũ Thị H,,,,,h@',
      'thu.4,Hồ K,Công chức,31117,,,k@x.vn',
      'thu.4,Hồ K,Công chức,31120,,,l@x.vn',
    );
    const read = await preview(wrong);
    expect(read.lines.map(({ errors }) => errors.map(({ field }) => field))).toEqual([
      ['Thư điện tử'],
      [],
      ['Thư điện tử'],
    ]);
  });

  it.each([
    ['', 'thiếu cột'],
    ['a,b\n1,2', 'Tên đăng nhập, Họ và tên'],
    [HEAD, 'không có dòng nào'],
    [`${HEAD}\n"a,b`, 'dấu ngoặc kép'],
  ])('%j is no such file', async (csv, words) => {
    expect((await preview(csv)).problem).toContain(words);
    expect(await act('importAccounts', { csv })).toMatchObject({ path: ['csv'] });
  });
});

it.each([
  ['OFFICER', '31117'],
  ['LEADER', '31117'],
  ['REVIEWER', '92'],
  ['OBSERVER', '92'],
] as const)('none of it is for a person who is %s', async (role, unit) => {
  const person = await api.as(`ngoai.${role.toLowerCase()}`, [role, unit]);
  const { rows } = await api.db.query<{ account: string; grant: string }>(
    `SELECT 'Account:' || account_id AS account, 'Grant:' || id AS grant FROM account_grant ORDER BY id LIMIT 1`,
  );
  const { account, grant } = rows[0]!;
  for (const attempt of [
    '{ accounts { totalCount } }',
    `{ node(id: "${account}") { ... on Account { username } } }`,
    `{ node(id: "${grant}") { ... on Grant { role } } }`,
    '{ node(id: "Handover:1") { ... on Handover { note } } }',
    '{ accountImport(csv: "x") { problem } }',
    `{ handoverPreview(input: { from: "${account}", to: "Account:2", startsOn: "2022-07-01" }) { problem } }`,
    'mutation { createAccount(input: { username: "x", displayName: "x" }) { __typename } }',
    `mutation { updateAccount(input: { id: "${account}", expectedVersion: 1 }) { __typename } }`,
    `mutation { setAccountActive(input: { id: "${account}", active: false }) { __typename } }`,
    `mutation { createPasswordLink(input: { id: "${account}" }) { __typename } }`,
    `mutation { addGrant(input: { accountId: "${account}", fields: { role: OFFICER, unit: "31117" } }) { __typename } }`,
    `mutation { changeGrant(input: { id: "${grant}" }) { __typename } }`,
    `mutation { removeGrant(input: { id: "${grant}" }) { __typename } }`,
    'mutation { importAccounts(input: { csv: "x" }) { __typename } }',
    'mutation { cancelHandover(input: { id: "Handover:1" }) { __typename } }',
    `mutation { handOver(input: { from: "${account}", to: "Account:2", startsOn: "2022-07-01" }) { __typename } }`,
  ]) {
    expect([attempt, (await person.gql(attempt)).errors[0]?.extensions['code']]).toEqual([attempt, 'FORBIDDEN']);
    expect((await api.stranger.gql(attempt)).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  }
});
