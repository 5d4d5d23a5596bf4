// Runs a program as an ordinary user when the server runs as root, because PostgreSQL refuses to be root.
import { execFileSync, type SpawnOptions } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export type Account = { name: string; uid: number; gid: number };

/** How to start a program: put `prefix` before its command line, add `options` to spawn's. */
export type Launcher = { account: Account | null; prefix: string[]; options: SpawnOptions };

/** Bits of the capability masks in /proc/self/status. */
const DAC_OVERRIDE = 1n;
const DAC_READ_SEARCH = 2n;
const SETPCAP = 8n;

/**
 * Chooses how to start PostgreSQL so that it can read `paths`.
 * Not root: as ourselves. Root: as `postgres`, else `nobody` (nothing is added to the system's accounts). Where a
 * folder on the way is closed to that user (/root, `mktemp -d`), with the one capability to look through it.
 * @throws Error with a sentence when there is no way
 */
export function unprivileged(paths: string[]): Launcher {
  if (process.getuid?.() !== 0) return { account: null, prefix: [], options: {} };
  const account = findAccount('postgres') ?? findAccount('nobody');
  if (!account)
    throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.');
  const closed = paths.flatMap(ancestors).find((folder) => !mayEnter(folder, account));
  if (closed === undefined) return { account, prefix: [], options: { uid: account.uid, gid: account.gid } };

  const capability = heldCapability();
  if (capability === null || !hasSetpriv()) {
    throw new Error(
      `PostgreSQL does not run as root, and the user ${account.name} may not enter ${closed}: move this folder ` +
        'to one that others may enter (such as /srv), start as an ordinary user, or set DATABASE_URL.',
    );
  }
  const prefix = [
    'setpriv',
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    '--clear-groups',
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    // Without it access(2), by which PostgreSQL finds its own files, would leave the capability out of account.
    '--securebits=+no_setuid_fixup',
  ];
  return { account, prefix, options: {} };
}

function findAccount(name: string): Account | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { name, uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [...ancestors(parent), parent];
}

function mayEnter(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function heldCapability(): 'dac_read_search' | 'dac_override' | null {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const bounding = BigInt(`0x${/^CapBnd:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? '0'}`);
  const has = (bit: bigint) => ((bounding >> bit) & 1n) === 1n;
  if (!has(SETPCAP)) return null;
  if (has(DAC_READ_SEARCH)) return 'dac_read_search';
  return has(DAC_OVERRIDE) ? 'dac_override' : null;
}

function hasSetpriv(): boolean {
  try {
    execFileSync('setpriv', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
