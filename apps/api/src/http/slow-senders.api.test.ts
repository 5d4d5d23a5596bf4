// Clients that send slowly or never finish: with short times, on raw connections.
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer({ senders: { headers: 300, body: 300, upload: 5_000, silentUpload: 300 } });
});
afterAll(() => api.close());

/** Sends some bytes and waits for the server to end the connection; gives what it said. */
function sendAndWait(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket: Socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => socket.write(text));
    const late = setTimeout(() => {
      socket.destroy();
      reject(new Error('The server let it go on'));
    }, 5_000);
    socket.on('data', (bytes) => (answer += String(bytes)));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(late);
      resolve(answer);
    });
  });
}

const HEAD = 'Host: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n';

it.each([
  ['no byte at all', '', /^$|408/],
  ['half a head', 'POST /graphql HTTP/1.1\r\nHost: x\r\n', /408/],
  ['half a body', `POST /graphql HTTP/1.1\r\n${HEAD}\r\n{"query":`, /^$/],
  ['a file that stops coming', `POST /attachments HTTP/1.1\r\n${HEAD}\r\n--x`, /^$|401/],
])('ends a connection that sends %s', async (_, text, answer) => {
  expect(await sendAndWait(text)).toMatch(answer);
});

it('serves others meanwhile, however many are slow', async () => {
  const slow = Array.from({ length: 300 }, () => sendAndWait(`POST /graphql HTTP/1.1\r\n${HEAD}\r\n{`));
  expect((await api.gql('{ __typename }')).status).toBe(200);
  await Promise.all(slow);
});
