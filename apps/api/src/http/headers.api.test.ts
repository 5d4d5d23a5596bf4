// Headers of every kind of answer, foreign pages, and addresses that have no route.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer({ env: { publicOrigin: 'https://danvan.example.vn' } });
});
afterAll(() => api.close());

const graphql = (headers: Record<string, string>) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ __typename }"}',
  });

describe('security headers', () => {
  it.each(['/', '/graphql', '/healthz', '/readyz', '/nothing/here', '/assets/none.js'])('stand on %s', async (path) => {
    const { headers } = await fetch(api.url + path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toContain('unsafe');
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('give every request an id of its own, whatever the client claims', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => (await graphql({ 'x-request-id': 'mine' })).headers.get('x-request-id')),
    );
    expect(new Set([...ids, 'mine']).size).toBe(3);
  });
});

describe('requests from foreign pages', () => {
  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://danvan.example.vn' },
    { origin: 'https://danvan.example.vn.evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://danvan.example.vn' },
  ])('are refused: %j', async (headers) => {
    const answer = await graphql(headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN_ORIGIN' } }] });
  });

  it.each([
    {},
    { origin: 'https://danvan.example.vn' },
    { 'sec-fetch-site': 'same-origin', origin: 'https://danvan.example.vn' },
    { 'sec-fetch-site': 'none' },
  ])('are told from our own: %j', async (headers) => {
    expect((await graphql(headers as Record<string, string>)).status).toBe(200);
  });

  it('are refused at every address that takes anything', async () => {
    const answer = await fetch(`${api.url}/attachments`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
  });
});

describe('addresses without a route', () => {
  it.each(['/nothing', '/graphql/x', '/attachments-x', '/assets/none.js'])(
    '%s answers JSON to a program',
    async (path) => {
      const answer = await fetch(api.url + path, { headers: { accept: 'application/json' } });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    },
  );
});
