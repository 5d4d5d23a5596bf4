// The postgres process: started, watched, started again should it die, stopped.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { clearRemains } from './cluster-files.ts';
import { asSuperuser } from './connect.ts';
import type { Launcher } from './unprivileged.ts';

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;
const RESTARTS = 5;
const LOG_LIMIT_BYTES = 5_000_000;

export type ServerOptions = {
  dataDir: string;
  log: (message: string) => void;
  durable?: boolean;
  maxConnections?: number;
  pgdata: string;
  port: number;
  password: string;
  binaries: Binaries;
  launcher: Launcher;
};

/** One postgres process after another over the same cluster, until `stop`. */
export class Server {
  readonly #options: ServerOptions;
  #process: ChildProcess | null = null;
  #stopping = false;
  /** Should this process end in a hurry, the database is told; nobody can wait for it any more. */
  readonly #onExit = () => this.#process?.kill('SIGINT');

  constructor(options: ServerOptions) {
    this.#options = options;
    process.on('exit', this.#onExit);
  }

  async start(): Promise<void> {
    const { binaries, launcher, dataDir, port, password, log } = this.#options;
    const logFile = join(dataDir, 'postgres.log');
    const tooLong = existsSync(logFile) && statSync(logFile).size > LOG_LIMIT_BYTES;
    const output = openSync(logFile, tooLong ? 'w' : 'a', 0o600);
    const [command = binaries.postgres, ...args] = [...launcher.prefix, binaries.postgres, ...this.#flags()];
    const child = spawn(command, args, {
      ...launcher.options,
      // A group of its own: Ctrl-C in the terminal reaches the server alone, which then stops the database last.
      detached: true,
      stdio: ['ignore', output, output],
      env: { ...process.env, LC_ALL: undefined, LC_MESSAGES: 'C' },
    });
    closeSync(output);
    this.#process = child;
    const died = new Promise<never>((_, reject) => {
      child.once('error', reject);
      child.once('exit', () =>
        reject(new Error(`The embedded PostgreSQL did not start. Its log ends:\n${lastLines(logFile)}`)),
      );
    });
    try {
      await Promise.race([until(() => canConnect(port, password), READY_WITHIN_MS), died]);
    } catch (error) {
      child.kill('SIGQUIT');
      throw error;
    }
    child.once('exit', (code, signal) => {
      if (this.#stopping) return;
      log(`the embedded database ended (${signal ?? code}); starting it again`);
      void this.#restart();
    });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    process.off('exit', this.#onExit);
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill('SIGINT');
    const tooLong = setTimeout(() => child.kill('SIGQUIT'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(tooLong);
  }

  async #restart(): Promise<void> {
    const { pgdata, log } = this.#options;
    for (let attempt = 1; attempt <= RESTARTS; attempt += 1) {
      await sleep(300 * attempt);
      if (this.#stopping) return;
      try {
        await clearRemains(pgdata, log);
        await this.start();
        return;
      } catch (error) {
        log(`the embedded database did not come back (attempt ${attempt} of ${RESTARTS}): ${String(error)}`);
      }
    }
  }

  #flags(): string[] {
    const { pgdata, port, durable = true, maxConnections = 60 } = this.#options;
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: maxConnections,
      shared_buffers: '256MB',
      work_mem: '16MB',
      maintenance_work_mem: '128MB',
      random_page_cost: 1.1,
      jit: 'off',
      timezone: 'UTC',
      log_timezone: 'UTC',
      ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return ['-D', pgdata, '-p', String(port), ...flags];
  }
}

const canConnect = (port: number, password: string) =>
  asSuperuser(port, password, async () => true).catch((error: NodeJS.ErrnoException) => {
    // Not listening yet, or 57P03 while it recovers. Anything else will not mend itself.
    if (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET' || error.code === '57P03') return false;
    throw error;
  });

async function until(ready: () => Promise<boolean>, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await ready())) {
    if (Date.now() > deadline) throw new Error('The embedded PostgreSQL did not become ready in time.');
    await sleep(40);
  }
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
}
