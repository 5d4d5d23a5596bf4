// An account for the benchmark: an administrator with a password that only this run knows.
import { randomUUID } from 'node:crypto';
import { hashPassword } from '@dan-van/api/src/lib/password.ts';
import { query } from '../cluster.ts';

const USERNAME = 'bench';

/** Makes the account if it is missing, and signs in. @returns the session's cookie */
export async function signInAsAdmin(serverUrl: string, databaseUrl: string): Promise<string> {
  const password = randomUUID();
  await query(
    databaseUrl,
    `WITH one AS (
       INSERT INTO account (username, display_name, password_hash) VALUES ($1, 'Benchmark', $2)
       ON CONFLICT (lower(username)) DO UPDATE SET password_hash = excluded.password_hash RETURNING id)
     INSERT INTO account_grant (account_id, role, unit_id)
     SELECT one.id, 'ADMIN', n.unit_id FROM one, unit_node n WHERE n.depth = 0 LIMIT 1 ON CONFLICT DO NOTHING`,
    [USERNAME, await hashPassword(password)],
  );
  const response = await fetch(`${serverUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation ($username: String!, $password: String!) {
        signIn(input: { username: $username, password: $password }) { __typename }
      }`,
      variables: { username: USERNAME, password },
    }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`Signing in failed: ${response.status} ${await response.text()}`);
  return cookie;
}
