// Sees to it at the start that somebody can sign in: demo accounts with sample evidence, or a first administrator.
import { withStartLock } from '../data-source.ts';
import { makeDb } from '../lib/sql.ts';
import { StartError } from '../start-errors.ts';
import { demoAccountsSummary, hasDemoData, loadDemoData } from './demo.ts';
import { ensureFirstAdmin } from './first-admin.ts';
import { loadSampleData } from './sample/load.ts';

/**
 * @param settings the demo accounts' password, or null for none; the password of a first administrator, if it is set
 * @returns the lines to print about the accounts, if there is anything to say
 * @throws StartError when the database has demo accounts, and they may not be served
 */
export async function prepareAccounts(
  databaseUrl: string,
  settings: { demo: { password: string } | null; adminPassword: string | null },
): Promise<string[]> {
  if (settings.demo) {
    await loadDemoData(databaseUrl, settings.demo);
    await loadSampleData(databaseUrl);
  }
  const demo = await withStartLock(databaseUrl, (client) => hasDemoData(makeDb(client)));
  if (demo && settings.demo) {
    const hint = 'This is sample data. To start empty: npm start -- --empty';
    return ['', demoAccountsSummary(settings.demo.password), '', hint];
  }
  if (demo) {
    throw new StartError(
      'The database holds demo accounts, whose password is public: name another one in DATABASE_URL, ' +
        'or start with the embedded database on this machine alone.',
    );
  }
  const admin = await ensureFirstAdmin(databaseUrl, settings.adminPassword);
  if (!admin) return [];
  const password = admin.generatedPassword
    ? `the password ${admin.generatedPassword} (shown this once)`
    : 'the password of ADMIN_PASSWORD';
  return ['', `The first account: ${admin.username}, with ${password}`];
}
