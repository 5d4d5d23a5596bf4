// Runs other programs.
import { spawn } from 'node:child_process';
import { ROOT, toolEnv } from './root.mjs';

/**
 * Runs a program to its end, its output going to ours; with `quiet` to our standard error alone.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 127 when it could not be started
 */
export function run(command, args, { cwd = ROOT, env = {}, quiet = false } = {}) {
  return new Promise((done) => {
    const stdio = /** @type {const} */ (['ignore', quiet ? 2 : 'inherit', 'inherit']);
    const child = spawn(command, args, { cwd, env: toolEnv(env), stdio: [...stdio] });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

/**
 * Runs a server until it ends, passing signals on. The channel between the two tells it when this process is gone.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<number> }}
 */
export function serve(command, args, { cwd = ROOT, env = {} } = {}) {
  const child = spawn(command, args, { cwd, env: toolEnv(env), stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = new Promise((done) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
  return { child, ended };
}

/**
 * Hands every signal that would end this process to `children` instead; they end, then we do.
 * @param {import('node:child_process').ChildProcess[]} children
 */
export function passSignalsTo(children) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      for (const child of children) child.kill(signal);
    });
  }
}
