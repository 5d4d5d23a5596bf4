// What people do with their own account, through GraphQL.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { cookieOf, startTestServer, TEST_PASSWORD, type TestServer } from '../../testing/server.ts';

let api: TestServer;
let clock = new Date('2022-06-15T02:00:00Z');
const NEW = 'mưa rào bến Ninh Kiều';

beforeAll(async () => {
  api = await startTestServer({ now: () => clock });
});
afterAll(() => api.close());
beforeEach(() => api.db.query('TRUNCATE sign_in_delay'));

const whoAmI = async (as: string): Promise<unknown> =>
  (await api.gql('{ viewer { username displayName } }', {}, { as })).data.viewer;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename
  ... on PasswordChanged { viewer { username } } ... on ValidationError { path message } } }`;
const change = (as: string, current: string, password: string) =>
  api.gql(CHANGE, { input: { current, password } }, { as });
const signInWith = async (username: string, password: string): Promise<string> =>
  (
    await api.gql('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
      input: { username, password },
    })
  ).data.signIn.__typename;

it('a password is changed with the old one; this session goes on under a new secret, the others end', async () => {
  await api.addAccount('doi.mk');
  const [here, there] = [await api.signIn('doi.mk'), await api.signIn('doi.mk')];
  expect((await change(here, 'không phải', NEW)).data.changePassword).toMatchObject({ path: ['current'] });
  expect((await change(here, TEST_PASSWORD, 'Matkhau@2026!')).data.changePassword).toMatchObject({
    path: ['password'],
  });
  expect((await change(here, TEST_PASSWORD, TEST_PASSWORD)).data.changePassword).toMatchObject({ path: ['password'] });
  const done = await change(here, TEST_PASSWORD, NEW);
  expect(done.data.changePassword).toMatchObject({ __typename: 'PasswordChanged' });
  const fresh = cookieOf(done.headers)!;
  expect([await whoAmI(here), await whoAmI(there)]).toEqual([null, null]);
  expect(await whoAmI(fresh)).toMatchObject({ username: 'doi.mk' });
  expect([await signInWith('doi.mk', TEST_PASSWORD), await signInWith('doi.mk', NEW)]).toEqual([
    'SignInError',
    'SignedIn',
  ]);
  const { rows } = await api.db.query<{ text: string }>(
    `SELECT a::text AS text FROM audit a WHERE action = 'account.set-password'`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]!.text).not.toContain('argon2');
});

it('guessing the old password waits as signing in does', async () => {
  await api.addAccount('doan');
  const cookie = await api.signIn('doan');
  for (let i = 0; i < 5; i++) await change(cookie, `sai ${i}`, NEW);
  const { message } = (await change(cookie, TEST_PASSWORD, NEW)).data.changePassword;
  expect(message).toContain('quá nhiều lần');
});

it('a name is changed, seen at once, and on record', async () => {
  await api.addAccount('doi.ten');
  const cookie = await api.signIn('doi.ten');
  await whoAmI(cookie);
  const rename = (displayName: string) =>
    api.gql(
      `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename
        ... on ProfileSaved { viewer { displayName } } ... on ValidationError { path } } }`,
      { input: { displayName } },
      { as: cookie },
    );
  expect((await rename(' ')).data.updateProfile).toEqual({ __typename: 'ValidationError', path: ['displayName'] });
  expect((await rename('  Lý  Văn B ')).data.updateProfile.viewer).toEqual({ displayName: 'Lý Văn B' });
  expect(await whoAmI(cookie)).toEqual({ username: 'doi.ten', displayName: 'Lý Văn B' });
});

it('sessions are shown to their owner alone, and ended one by one or all', async () => {
  await api.addAccount('phien');
  await api.addAccount('nguoi.khac');
  const here = await api.signIn('phien');
  clock = new Date(clock.getTime() + 60_000);
  const [second, third] = [await api.signIn('phien'), await api.signIn('phien')];
  const other = await api.signIn('nguoi.khac');
  const sessions = async (as: string): Promise<{ id: string; current: boolean }[]> =>
    (await api.gql('{ viewer { sessions { id current startedAt address userAgent } } }', {}, { as })).data.viewer
      .sessions;
  const all = await sessions(here);
  expect(all.map(({ current }) => current)).toEqual([true, false, false]);
  expect(await sessions(other)).toHaveLength(1);

  const end = (id: string, as: string) =>
    api.gql(`mutation { endSession(input: { id: "${id}" }) { __typename } }`, {}, { as });
  expect((await end(all[1]!.id, other)).data.endSession.__typename).toBe('NotFoundError');
  expect((await end(all[1]!.id, here)).data.endSession.__typename).toBe('SessionsEnded');
  expect([await whoAmI(second), await whoAmI(third)].filter(Boolean)).toHaveLength(1);
  await api.gql('mutation { endOtherSessions { __typename } }', {}, { as: here });
  expect([await whoAmI(second), await whoAmI(third)]).toEqual([null, null]);
  expect(await whoAmI(here)).not.toBeNull();
  expect(await whoAmI(other)).not.toBeNull();
});

it('roles and sessions are read by id by whom they belong to', async () => {
  const one = await api.as('mot.nguoi', ['OFFICER', '31117']);
  const other = await api.as('cung.don.vi', ['OFFICER', '31117']);
  const { viewer } = await one.data<{ viewer: { grants: { id: string }[]; sessions: { id: string }[] } }>(
    '{ viewer { grants { id } sessions { id } } }',
  );
  const [grant, session] = [viewer.grants[0]!.id, viewer.sessions[0]!.id];
  const READ = `query ($grant: ID!, $session: ID!) {
    grant: node(id: $grant) { id ... on Grant { role unit { code } } }
    session: node(id: $session) { id ... on Session { current } } }`;
  expect(await one.data(READ, { grant, session })).toEqual({
    grant: { id: grant, role: 'OFFICER', unit: { code: '31117' } },
    session: { id: session, current: true },
  });
  const refused = await other.gql(READ, { grant, session });
  expect(refused.data).toEqual({ grant: null, session: null });
  expect(refused.errors.map(({ path, extensions }) => [path, extensions['code']])).toEqual([[['grant'], 'FORBIDDEN']]);
});

it('an account without a password is not signed in to, and takes as long to refuse', async () => {
  await api.db.query(`INSERT INTO account (username, display_name) VALUES ('chua.co', 'Chưa có')`);
  for (const password of ['', 'null', TEST_PASSWORD]) expect(await signInWith('chua.co', password)).toBe('SignInError');
});
