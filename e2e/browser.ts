// The browser of the journeys: the system's Chromium, else Playwright's own; without either, say what to install.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The system's browser, or undefined for Playwright's own. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

/** Throws when there is neither: the journeys are never skipped. */
export function requireBrowser(): void {
  if (findBrowser() !== undefined || existsSync(chromium.executablePath())) return;
  throw new Error(
    'There is no Chromium for the journeys. Install one: apt-get install chromium (Debian, Ubuntu), ' +
      'or Playwright’s own: npx playwright install --with-deps chromium (in e2e/)',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
