import { fastify } from 'fastify';
import { expect, it } from 'vitest';
import { withinCapacity } from './capacity.ts';

it('answers 503 at once beyond its places, and takes the next when one is free', async () => {
  const app = fastify();
  let finish = (): void => undefined;
  const handler = withinCapacity(() => new Promise((resolve) => (finish = () => resolve('done'))), 1);
  app.post('/', handler);
  const first = app.inject({ method: 'POST', url: '/' });
  await new Promise(setImmediate);
  const second = await app.inject({ method: 'POST', url: '/' });
  expect(second.statusCode).toBe(503);
  expect(second.headers['retry-after']).toBe('1');
  expect(second.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
  finish();
  expect((await first).statusCode).toBe(200);
  const third = app.inject({ method: 'POST', url: '/' });
  await new Promise(setImmediate);
  finish();
  expect((await third).statusCode).toBe(200);
  await app.close();
});

it('frees the place of a handler that throws', async () => {
  const app = fastify();
  app.post(
    '/',
    withinCapacity(() => Promise.reject(new Error('no')), 1),
  );
  for (let time = 0; time < 3; time++) {
    expect((await app.inject({ method: 'POST', url: '/' })).statusCode).toBe(500);
  }
  await app.close();
});
