// Signing in with the organisation's accounts, against a provider that runs here.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startOpenIdProvider, type TestProvider } from '../../testing/openid-provider.ts';
import { startTestServer, TEST_PASSWORD, type TestServer } from '../../testing/server.ts';

const CLIENT = { id: 'danvan', secret: 'bí mật' };
let provider: TestProvider;
let api: TestServer;
let provisioning: TestServer;

const settings = (autoProvision: boolean) => ({
  singleSignOn: {
    issuer: provider.issuer,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    usernameClaim: 'preferred_username',
    autoProvision,
  },
  passwordSignIn: 'administrators' as const,
});

beforeAll(async () => {
  provider = await startOpenIdProvider(CLIENT);
  api = await startTestServer({ env: settings(false) });
  provisioning = await startTestServer({ env: settings(true) });
  await api.addAccount('can.bo', [['OFFICER', '31117']]);
  await api.addAccount('quan.tri', [['ADMIN', '92']]);
  await api.addAccount('bi.khoa');
  await api.db.query(`UPDATE account SET active = false WHERE username = 'bi.khoa'`);
});
afterAll(async () => {
  await api.close();
  await provisioning.close();
  await provider.close();
});
beforeEach(() => {
  Object.assign(provider.next, {
    claims: { preferred_username: 'can.bo' },
    wrong: {},
    wrongKey: false,
    expired: false,
  });
});

const cookies = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0]!)
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ');
const go = (url: string, cookie = '') => fetch(url, { redirect: 'manual', headers: { cookie } });

/** The whole way of a browser. @returns where it ends up, and with which cookies */
async function signOn(server: TestServer, goal = '/tien-do?ky=2022', change: (url: URL) => void = () => undefined) {
  const out = await go(`${server.url}/oidc/sign-in?den=${encodeURIComponent(goal)}`);
  expect(out.status).toBe(302);
  const back = new URL(await provider.visit(out.headers.get('location')!));
  change(back);
  const home = await go(back.href, cookies(out));
  return { out, back, location: home.headers.get('location'), cookie: cookies(home), trip: cookies(out) };
}
const whoIs = async (server: TestServer, cookie: string): Promise<unknown> =>
  (await server.gql('{ viewer { username } }', {}, { as: cookie })).data.viewer?.username ?? null;

describe('a person whom the provider vouches for', () => {
  it('is signed in and back where they meant to go', async () => {
    provider.next.claims = { preferred_username: 'CAN.BO' };
    const { out, location, cookie } = await signOn(api);
    const asked = new URL(out.headers.get('location')!).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${api.url}/oidc/callback`,
      state: expect.stringMatching(/^.{32,}$/) as string,
      nonce: expect.stringMatching(/^.{32,}$/) as string,
    });
    expect(out.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Lax/);
    expect(location).toBe('/tien-do?ky=2022');
    expect(await whoIs(api, cookie)).toBe('can.bo');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
    'is never sent to %j',
    async (goal) => expect((await signOn(api, goal)).location).toBe('/'),
  );

  it.each([
    ['without an account', { preferred_username: 'nguoi.la' }],
    ['whose account is deactivated', { preferred_username: 'bi.khoa' }],
  ])('is told so when they are %s', async (_, claims) => {
    provider.next.claims = claims;
    const { location, cookie } = await signOn(api);
    expect(location).toMatch(/^\/dang-nhap\?loi=unknown&den=/);
    expect(await whoIs(api, cookie)).toBeNull();
    expect((await api.db.query(`SELECT FROM account WHERE username = 'nguoi.la'`)).rowCount).toBe(0);
  });
});

describe('is refused', () => {
  const outcome = async (change?: (url: URL) => void): Promise<[string | null, unknown]> => {
    const { location, cookie } = await signOn(api, '/', change);
    return [location, await whoIs(api, cookie)];
  };
  const refused = ['/dang-nhap?loi=refused&den=%2F', null];

  it.each([
    ['another nonce', { nonce: 'x'.repeat(43) }],
    ['another issuer', { iss: 'https://sso.example' }],
    ['another audience', { aud: 'another-client' }],
    ['no name', { preferred_username: '' }],
  ])('a token with %s', async (_, wrong) => {
    provider.next.wrong = wrong;
    expect(await outcome()).toEqual(refused);
  });

  it('a token that has expired', async () => {
    provider.next.expired = true;
    expect(await outcome()).toEqual(refused);
  });

  it('a token that another key signed', async () => {
    provider.next.wrongKey = true;
    expect(await outcome()).toEqual(refused);
  });

  it('another state, and a code of another trip', async () => {
    expect(await outcome((url) => url.searchParams.set('state', 'x'.repeat(43)))).toEqual(refused);
    const other = await signOn(api);
    const code = new URL(await provider.visit((await go(`${api.url}/oidc/sign-in`)).headers.get('location')!))
      .searchParams;
    expect(await outcome((url) => url.searchParams.set('code', code.get('code')!))).toEqual(refused);
    expect(other.location).toBe('/tien-do?ky=2022');
  });

  it('to come back without having gone, or twice', async () => {
    const { back, trip } = await signOn(api);
    expect((await go(back.href)).headers.get('location')).toBe('/dang-nhap?loi=expired&den=%2F');
    expect((await go(back.href, trip)).headers.get('location')).toMatch(/^\/dang-nhap\?loi=refused/);
    expect((await go(back.href, 'danvan-sso=!!')).headers.get('location')).toBe('/dang-nhap?loi=expired&den=%2F');
  });
});

it('gives whoever has none an account without roles, when that is set', async () => {
  provider.next.claims = { preferred_username: 'nguoi.moi', name: 'Người Mới' };
  for (let i = 0; i < 2; i++) {
    const { location, cookie } = await signOn(provisioning);
    expect(location).toBe('/tien-do?ky=2022');
    const { data } = await provisioning.gql(
      '{ viewer { username displayName hasPassword grants { role } } }',
      {},
      { as: cookie },
    );
    expect(data.viewer).toEqual({ username: 'nguoi.moi', displayName: 'Người Mới', hasPassword: false, grants: [] });
  }
  expect((await provisioning.db.query(`SELECT FROM audit WHERE action = 'account.create'`)).rowCount).toBe(1);
  provider.next.claims = { preferred_username: 'tên có dấu' };
  expect((await signOn(provisioning)).location).toMatch(/loi=unknown/);
});

it('leaves passwords to administrators, when that is set', async () => {
  const signIn = async (username: string) =>
    (
      await api.gql(
        'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInError { message } } }',
        { input: { username, password: TEST_PASSWORD } },
      )
    ).data.signIn;
  expect(await signIn('can.bo')).toMatchObject({
    __typename: 'SignInError',
    message: expect.stringContaining('đăng nhập một lần') as string,
  });
  expect(await signIn('quan.tri')).toEqual({ __typename: 'SignedIn' });
  const { data } = await api.gql('{ instance { singleSignOn passwordSignIn } }');
  expect(data.instance).toEqual({ singleSignOn: true, passwordSignIn: false });
});

it('says so when the provider is out of reach', async () => {
  const lost = await startTestServer({
    env: { singleSignOn: { ...settings(false).singleSignOn, issuer: 'http://127.0.0.1:1' } },
  });
  const { headers } = await go(`${lost.url}/oidc/sign-in?den=/ke-hoach`);
  expect(headers.get('location')).toBe('/dang-nhap?loi=unreachable&den=%2Fke-hoach');
  await lost.close();
});

it('is not there unless it is set', async () => {
  const plain = await startTestServer();
  expect((await go(`${plain.url}/oidc/sign-in`)).status).toBe(404);
  await plain.close();
});
