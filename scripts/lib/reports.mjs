// Counts tests from the reports that Vitest and Playwright write as JSON.
import { existsSync, readFileSync } from 'node:fs';

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/**
 * A run that failed counts as a failure even if no single test did: a file that did not load, a set-up that broke.
 * @param {number} passed
 * @param {number} failed
 * @param {number} code
 */
function counted(passed, failed, code) {
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @param {string} file @param {number} code the exit code of the run */
export function vitestCounts(file, code) {
  const report = read(file);
  return counted(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, code);
}

/** @param {string} file @param {number} code the exit code of the run */
export function playwrightCounts(file, code) {
  const stats = read(file)?.stats;
  return counted((stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0, code);
}
