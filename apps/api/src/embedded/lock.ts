// One server at a time in a data directory: the lock, and what to say or do when it is taken.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

type Holder = { pid: number; started: string | null };

/**
 * Takes the lock of a data directory. A lock whose server is gone is replaced.
 * @returns gives the lock back; safe to call twice
 * @throws Error with a sentence that says what to do when another server holds it
 */
export function takeLock(dataDir: string, log: (message: string) => void): () => void {
  const file = join(dataDir, 'server.lock');
  const holder = readHolder(file);
  if (holder && isRunning(holder)) {
    throw new Error(
      `${relative(process.cwd(), dataDir) || dataDir} is in use by another server (process ${holder.pid}). ` +
        `Stop that one (Ctrl-C where it runs, or: kill ${holder.pid}), or give this one a folder of its own: ` +
        'DATA_DIR=.data-2 PORT=4001 npm start',
    );
  }
  if (holder) log('removed the lock of a server that ended without cleaning up');
  rmSync(file, { force: true });
  const own: Holder = { pid: process.pid, started: startTime(process.pid) };
  // `wx`: of two servers that start in the same instant, one gets the lock.
  writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
  return () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** Whether a server works in the data directory. */
export function isTaken(dataDir: string): boolean {
  const holder = readHolder(join(dataDir, 'server.lock'));
  return holder !== null && isRunning(holder);
}

function readHolder(file: string): Holder | null {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return Number.isInteger(pid) && pid > 0 ? { pid, started: started ?? null } : null;
  } catch {
    return null;
  }
}

/** A number can be given to another process later: on Linux the time of its start tells them apart. */
function isRunning(holder: Holder): boolean {
  if (!isAlive(holder.pid) || holder.pid === process.pid) return false;
  return holder.started === null || holder.started === startTime(holder.pid);
}

/** Whether there is a process of that number, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startTime(pid: number): string | null {
  try {
    // Field 22 of /proc/PID/stat; the name in field 2 may hold spaces, so count from its closing bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
