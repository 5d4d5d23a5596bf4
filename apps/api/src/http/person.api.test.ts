// A page that stays open in one tab while somebody else signs in in another: what is done there is nobody's.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { taskOf } from '../testing/acts.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';

let api: TestServer;
let cookie: string;
beforeAll(async () => {
  api = await startTestServer();
  await api.addAccount('can.bo', [['OFFICER', '31117']]);
  cookie = await api.signIn('can.bo');
});
afterAll(() => api.close());

const ask = async (query: string, person?: string) => {
  const answer = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...(person !== undefined && { 'danvan-person': person }) },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as { data: unknown; errors?: { extensions: { code: string } }[] };
};

it('is answered as to somebody whose session has run out, and nothing is written', async () => {
  const client = await api.as('leader', ['LEADER', '31117']);
  const { id } = await taskOf(client, 'II.1.1', '31117', '2024');
  const enter = `mutation { createEvidence(input: { taskIds: ["${id}"], fields: { kind: EVENT, title: "Họp" } }) { __typename } }`;
  expect((await ask(enter, 'lanh.dao')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(await ask('{ viewer { username } }', 'lanh.dao')).toEqual({ data: { viewer: null } });
  expect(await taskOf(client, 'II.1.1', '31117', '2024')).toMatchObject({ status: 'NOT_STARTED' });

  expect(await ask(enter, 'can.bo')).toEqual({ data: { createEvidence: { __typename: 'EvidenceSaved' } } });
  // Other clients than the page need not say it.
  expect(await ask('{ viewer { username } }')).toEqual({ data: { viewer: { username: 'can.bo' } } });
});
