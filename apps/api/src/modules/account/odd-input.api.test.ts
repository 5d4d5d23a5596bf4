import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let admin: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-08-01T02:00:00Z') });
  admin = await server.as('admin', ['ADMIN', '92']);
});
afterAll(() => server.close());

interface Done {
  __typename: string;
  message?: string;
  path?: string[];
  account?: { id: string; grants: { id: string; role: string }[] };
}
const SAVED = '... on AccountSaved { account { id grants { id role } } }';
const ask = async (name: string, input: object, ...selection: string[]): Promise<Done> => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  const query = `mutation ($input: ${type}Input!) {
    done: ${name}(input: $input) { __typename ... on UserError { message } ${selection.join(' ')} } }`;
  return (await admin.data<{ done: Done }>(query, { input })).done;
};
const PATH = '... on ValidationError { path }';
const person = async (username: string, ...grants: object[]): Promise<NonNullable<Done['account']>> =>
  (await ask('createAccount', { username, displayName: username, grants }, SAVED)).account!;

describe('days', () => {
  it.each([
    [{ startsOn: '0202-08-01' }, 'startsOn'],
    [{ endsOn: '9999-12-31' }, 'endsOn'],
  ])('of a role are of this century: %j', async (days, field) => {
    const fields = { role: 'OFFICER', unit: '31117', ...days };
    const made = await ask('createAccount', { username: 'x', displayName: 'X', grants: [fields] }, PATH);
    expect(made).toMatchObject({ __typename: 'ValidationError', path: ['grants', '0', field] });
    const { id, grants } = await person(`days.${field}`, { role: 'OFFICER', unit: '31117' });
    const observer = { ...fields, role: 'OBSERVER' };
    expect(await ask('addGrant', { accountId: id, fields: observer }, PATH)).toMatchObject({ path: ['fields', field] });
    expect(await ask('changeGrant', { id: grants[0]!.id, ...days }, PATH)).toMatchObject({ path: [field] });
  });

  it('of a handover are, too', async () => {
    const [from, to] = [await person('tu', { role: 'OFFICER', unit: '31117' }), await person('den')];
    const hand = (days: object): Promise<Done> => ask('handOver', { from: from.id, to: to.id, ...days }, PATH);
    expect(await hand({ startsOn: '9999-12-31' })).toMatchObject({ path: ['startsOn'] });
    expect(await hand({ startsOn: '2024-08-01', endsOn: '9999-12-31' })).toMatchObject({ path: ['endsOn'] });
  });
});

it('the same delegation twice at once is written once', async () => {
  const [from, to] = [await person('nghi', { role: 'OFFICER', unit: '31117' }), await person('thay')];
  const input = { from: from.id, to: to.id, startsOn: '2024-08-05', endsOn: '2024-08-09' };
  const done = await Promise.all([1, 2, 3].map(() => ask('handOver', input)));
  expect(done.map(({ __typename }) => __typename).sort()).toEqual(['HandedOver', 'StateError', 'StateError']);
  const { handoverPreview } = await admin.data<{ handoverPreview: { problem: string | null } }>(
    'query ($input: HandOverInput!) { handoverPreview(input: $input) { problem } }',
    { input },
  );
  expect(handoverPreview.problem).toBe(done.find(({ message }) => message)!.message);
});

it('an administrator who cannot sign in yet is not the one who remains', async () => {
  const heir = await person('ke-nhiem', { role: 'ADMIN', unit: '92' });
  const { accounts } = await admin.data<{ accounts: { nodes: { grants: { id: string; role: string }[] }[] } }>(
    '{ accounts(filter: { text: "admin" }) { nodes { grants { id role } } } }',
  );
  const own = accounts.nodes[0]!.grants.find(({ role }) => role === 'ADMIN')!;
  expect(await ask('removeGrant', { id: own.id })).toMatchObject({ __typename: 'StateError' });

  const link = `mutation { link: createPasswordLink(input: { id: "${heir.id}" }) { ... on PasswordLinkCreated { secret } } }`;
  const { secret } = (await admin.data<{ link: { secret: string } }>(link)).link;
  await server.stranger.data(
    'mutation ($input: UsePasswordLinkInput!) { usePasswordLink(input: $input) { __typename } }',
    {
      input: { secret, password: 'mưa rào bến Ninh Kiều' },
    },
  );
  expect(await ask('removeGrant', { id: own.id })).toMatchObject({ __typename: 'AccountSaved' });
  admin = await server.as('admin2', ['ADMIN', '92']);
});

describe('a file of people', () => {
  interface Preview {
    problem: string | null;
    lines: { line: number; displayName: string; errors: { field: string }[] }[];
  }
  const preview = async (csv: string): Promise<Preview> =>
    (
      await admin.data<{ accountImport: Preview }>(
        'query ($csv: String!) { accountImport(csv: $csv) { problem lines { line displayName errors { field } } } }',
        { csv },
      )
    ).accountImport;

  it('numbers its lines as the spreadsheet does, whatever breaks stand within a cell', async () => {
    const csv = [
      'Tên đăng nhập;Họ và tên;"Ghi\nchú";Mã đơn vị;Vai trò',
      'mot;"Nguyễn\nVăn A";;31117;Công chức',
      '',
      'hai;Trần B;;99;Công chức',
    ].join('\r\n');
    const { lines } = await preview(csv);
    expect(lines).toMatchObject([
      { line: 2, displayName: 'Nguyễn Văn A', errors: [] },
      { line: 4, errors: [{ field: 'Mã đơn vị' }] },
    ]);
    expect(await ask('importAccounts', { csv }, PATH)).toMatchObject({ path: ['csv', '4', 'Mã đơn vị'] });
  });

  it('is parted by the mark that its heads hold outside of quotes', async () => {
    const { problem, lines } = await preview('Tên đăng nhập,Họ và tên,"Ghi; chú"\nmot,Nguyễn Văn A,"a;b"\n');
    expect({ problem, lines }).toMatchObject({ problem: null, lines: [{ displayName: 'Nguyễn Văn A' }] });
  });

  it('names the column of a day that cannot be, and says what a file is that is no text', async () => {
    const head = 'Tên đăng nhập,Họ và tên,Vai trò,Mã đơn vị,Từ ngày,Đến ngày\n';
    const { lines } = await preview(`${head}a,A,Công chức,31117,01/08/0202,\nb,B,Công chức,31117,,31/12/9999`);
    expect(lines.map(({ errors }) => errors)).toEqual([[{ field: 'Từ ngày' }], [{ field: 'Đến ngày' }]]);
    expect((await preview('T\0ê\0n\0')).problem).toMatch(/UTF-8/);
  });
});
