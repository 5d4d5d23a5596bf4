// Connections to a database that hung: given up, so that the service recovers with the database, without a restart.
import type pg from 'pg';

type Inner = { connection: { stream: { destroy(): void } } };

const cut = (client: pg.ClientBase): void => (client as unknown as Inner).connection.stream.destroy();
const isTimeout = (error: Error): boolean => /timeout/i.test(error.message);

/**
 * The pool's `onConnect`. A client whose query timed out is in an unknown state, and the pool would hand it out again;
 * cutting its connection makes the pool drop it. Without a listener a connection that breaks ends the process.
 */
export function cutWhenHung(client: pg.ClientBase): void {
  client.on('error', () => undefined);
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((...args: unknown[]) => {
    const result = query(...args);
    if (result instanceof Promise) {
      result.catch((error: Error) => {
        if (isTimeout(error)) cut(client);
      });
    }
    return result;
  }) as typeof client.query;
}

/** When one connection broke, the idle ones are likely dead as well: each would cost the next request a timeout. */
export function dropIdleWithHung(pool: pg.Pool): void {
  const idle = new Set<pg.ClientBase>();
  pool.on('acquire', (client) => idle.delete(client));
  pool.on('remove', (client) => idle.delete(client));
  pool.on('release', (error: Error | undefined, client) => {
    if (!error) idle.add(client);
    else if (isTimeout(error) || /terminated/i.test(error.message)) idle.forEach(cut);
  });
}
