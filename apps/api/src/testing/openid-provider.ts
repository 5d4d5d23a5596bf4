// A small OpenID provider that runs in the test: it signs whoever the test says on, and misbehaves as told.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export interface TestProvider {
  issuer: string;
  /** Who signs on, and what is wrong with the token. */
  next: {
    claims: JWTPayload;
    /** Claims that take the place of the right ones. */
    wrong: JWTPayload;
    wrongKey: boolean;
    expired: boolean;
  };
  /** Goes to the provider as the browser does. @returns where it sends the browser back to */
  visit(url: string): Promise<string>;
  close(): Promise<void>;
}

/** @param client whom the provider knows */
export async function startOpenIdProvider(client: { id: string; secret: string }): Promise<TestProvider> {
  const [key, otherKey] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const codes = new Map<string, { nonce: string; challenge: string; redirectUri: string }>();
  const next: TestProvider['next'] = { claims: {}, wrong: {}, wrongKey: false, expired: false };
  let issuer = '';

  async function token(code: string, nonce: string): Promise<string> {
    const now = Math.floor(Date.now() / 1_000) - (next.expired ? 7_200 : 0);
    const payload = {
      iss: issuer,
      aud: client.id,
      sub: `sub-${code}`,
      nonce,
      iat: now,
      exp: now + 300,
      ...next.claims,
    };
    return new SignJWT({ ...payload, ...next.wrong })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .sign((next.wrongKey ? otherKey : key).privateKey);
  }

  async function answer(request: IncomingMessage): Promise<{ status: number; body?: object; location?: string }> {
    const url = new URL(request.url!, issuer);
    if (url.pathname === '/.well-known/openid-configuration') {
      return {
        status: 200,
        body: {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
          code_challenge_methods_supported: ['S256'],
        },
      };
    }
    if (url.pathname === '/jwks') {
      return {
        status: 200,
        body: { keys: [{ ...(await exportJWK(key.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] },
      };
    }
    if (url.pathname === '/authorize') {
      const asked = url.searchParams;
      if (asked.get('client_id') !== client.id || asked.get('code_challenge_method') !== 'S256') return { status: 400 };
      const code = `code-${codes.size}`;
      const back = new URL(asked.get('redirect_uri')!);
      codes.set(code, { nonce: asked.get('nonce')!, challenge: asked.get('code_challenge')!, redirectUri: back.href });
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked.get('state')!);
      return { status: 302, location: back.href };
    }
    const form = new URLSearchParams(await textOf(request));
    const code = form.get('code') ?? '';
    const kept = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight = kept?.challenge === challenge && kept.redirectUri === form.get('redirect_uri');
    if (!isRight || form.get('client_secret') !== client.secret)
      return { status: 400, body: { error: 'invalid_grant' } };
    const body = { access_token: 'a', token_type: 'Bearer', id_token: await token(code, kept.nonce) };
    return { status: 200, body };
  }

  const server = createServer((request, response) => {
    void answer(request).then(({ status, body, location }) => {
      response.writeHead(status, { 'content-type': 'application/json', ...(location && { location }) });
      response.end(body ? JSON.stringify(body) : '');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    next,
    async visit(url) {
      const response = await fetch(url, { redirect: 'manual' });
      return response.headers.get('location')!;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
