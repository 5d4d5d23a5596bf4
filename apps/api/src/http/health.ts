// Whether the process lives and whether it can serve, for whoever watches over it.
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { poolOf } from '../data-source.ts';

const READY_WITHIN_MS = 2_000;

/** GET /healthz and GET /readyz. */
export function addHealth(app: FastifyInstance, dataSource: DataSource): void {
  const wanted = dataSource.migrations.map(({ name }) => name);

  async function isReady(): Promise<boolean> {
    const { rows } = await poolOf(dataSource).query<{ ready: boolean }>({
      text: 'SELECT count(DISTINCT name) = $2 AS ready FROM migrations WHERE name = ANY ($1)',
      values: [wanted, wanted.length],
      query_timeout: READY_WITHIN_MS,
    } as never);
    return rows[0]?.ready === true;
  }

  app.get('/healthz', { logLevel: 'silent' }, () => ({ status: 'ok' }));

  app.get('/readyz', { logLevel: 'silent' }, async (_, reply) => {
    const late = new Promise<false>((done) => setTimeout(done, READY_WITHIN_MS, false).unref());
    const ready = await Promise.race([isReady().catch(() => false), late]);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unavailable' });
  });
}
