// The session's cookie behind a proxy that ends TLS: Secure and bound to this host, and only then.
import { afterAll, expect, it } from 'vitest';
import { startTestServer, TEST_PASSWORD, type TestServer } from '../testing/server.ts';

const servers: TestServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function cookieFrom(
  env: object,
  headers: Record<string, string> = {},
): Promise<{ api: TestServer; cookie: string }> {
  const api = await startTestServer({ env });
  servers.push(api);
  await api.addAccount('can.bo', [['OFFICER', '31117']]);
  const answer = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: { username: 'can.bo', password: TEST_PASSWORD } },
    }),
  });
  return { api, cookie: answer.headers.getSetCookie()[0]! };
}

it('is Secure where the public origin is https', async () => {
  const { api, cookie } = await cookieFrom({ publicOrigin: 'https://danvan.example.vn' });
  expect(cookie).toMatch(/^__Host-danvan=[\w-]{43};/);
  for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(cookie.split('; ')).toContain(part);
  const [pair] = cookie.split(';') as [string];
  expect((await api.gql('{ viewer { username } }', {}, { as: pair })).data).toEqual({ viewer: { username: 'can.bo' } });
  // A cookie that a page over http could have set is not looked at.
  const planted = pair.replace('__Host-', '');
  expect((await api.gql('{ viewer { username } }', {}, { as: planted })).data).toEqual({ viewer: null });
});

it('is Secure where a trusted proxy says https, and believes nobody else', async () => {
  const https = { 'x-forwarded-proto': 'https' };
  expect((await cookieFrom({ trustProxy: 1 }, https)).cookie).toMatch(/^__Host-danvan=.*Secure/);
  expect((await cookieFrom({ trustProxy: false }, https)).cookie).not.toMatch(/Secure/);
});
