// A TCP proxy before the database that can hang (keep connections and forward nothing), refuse and recover.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface HangingProxy {
  /** The database's address, through the proxy. */
  url: string;
  /** Bytes stop in both directions; new connections are taken and stay silent. */
  hang(): void;
  /** Cuts all connections and takes no new ones. */
  refuse(): void;
  /** Works again. What hung is lost, as behind a firewall that forgot its connections, unless `keep`. */
  recover(options?: { keep?: boolean }): void;
  close(): Promise<void>;
}

/** @param databaseUrl where the proxy leads */
export async function startHangingProxy(databaseUrl: string): Promise<HangingProxy> {
  const target = new URL(databaseUrl);
  let state: 'works' | 'hangs' | 'refuses' = 'works';
  const pairs = new Set<{ client: Socket; upstream: Socket; lost: boolean }>();

  const server = createServer((client) => {
    if (state === 'refuses') return void client.resetAndDestroy();
    const upstream = connect(Number(target.port), target.hostname);
    const pair = { client, upstream, lost: false };
    pairs.add(pair);
    const end = (): void => {
      client.destroy();
      upstream.destroy();
      pairs.delete(pair);
    };
    client.on('error', end).on('close', end);
    // A lost connection ends in silence on the client's side.
    upstream.on('error', () => undefined).on('close', () => void (pair.lost || end()));
    client.on('data', (bytes) => void (pair.lost || upstream.write(bytes)));
    upstream.on('data', (bytes) => void (pair.lost || client.write(bytes)));
    if (state === 'hangs') stop(pair);
  });
  const stop = ({ client, upstream }: { client: Socket; upstream: Socket }): void => {
    client.pause();
    upstream.pause();
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);

  return {
    url: url.href,
    hang() {
      state = 'hangs';
      pairs.forEach(stop);
    },
    refuse() {
      state = 'refuses';
      for (const { client, upstream } of pairs) {
        client.resetAndDestroy();
        upstream.destroy();
      }
    },
    recover({ keep = false } = {}) {
      state = 'works';
      for (const pair of pairs) {
        pair.lost = !keep;
        pair.client.resume();
        pair.upstream.resume();
      }
    },
    async close() {
      state = 'refuses';
      pairs.forEach(({ client, upstream }) => [client, upstream].forEach((socket) => socket.destroy()));
      await new Promise((closed) => server.close(closed));
    },
  };
}
