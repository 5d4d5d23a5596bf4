import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rowTypes } from '../data-source.ts';
import { passwordMatches } from '../lib/password.ts';
import { createTestDatabase, type TestDatabase } from '../testing/cluster.ts';
import { prepareAccounts } from './accounts.ts';
import { loadDemoData } from './demo.ts';
import { ensureFirstAdmin } from './first-admin.ts';

let database: TestDatabase;
let client: pg.Client;
const rows = async (text: string) => (await client.query({ text, rowMode: 'array' })).rows;

beforeEach(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url, types: rowTypes });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

describe('loadDemoData', () => {
  it('makes everybody of the demo, once', async () => {
    await Promise.all([1, 2].map(() => loadDemoData(database.url, { password: 'dan-van-33' })));
    expect(await rows('SELECT role, count(*) FROM account_grant GROUP BY 1 ORDER BY 1')).toEqual([
      ['ADMIN', 1],
      ['LEADER', 121],
      ['OBSERVER', 1],
      ['OFFICER', 121],
      ['REVIEWER', 10],
    ]);
    const grants = await rows(`
      SELECT username, role, code, demo FROM account
      JOIN account_grant ON account_id = account.id JOIN unit ON unit.id = unit_id
      WHERE username IN ('admin', 'so-noi-vu', 'ban-dan-van', '916.reviewer', '31117.officer', 'SO-03.leader') ORDER BY username COLLATE "C"`);
    expect(grants).toEqual([
      ['31117.officer', 'OFFICER', '31117', true],
      ['916.reviewer', 'REVIEWER', '916', true],
      ['SO-03.leader', 'LEADER', 'SO-03', true],
      ['admin', 'ADMIN', '92', true],
      ['ban-dan-van', 'OBSERVER', '92', true],
      ['so-noi-vu', 'REVIEWER', '92', true],
    ]);
  });

  it('takes the password of today', async () => {
    const hash = async () => (await rows('SELECT DISTINCT password_hash FROM account'))[0]![0] as string;
    await loadDemoData(database.url, { password: 'dan-van-33' });
    const before = await hash();
    await loadDemoData(database.url, { password: 'dan-van-33' });
    expect(await hash()).toBe(before);
    await loadDemoData(database.url, { password: 'another-one' });
    expect(await passwordMatches('another-one', await hash())).toBe(true);
  });

  it('stays out of a database whose accounts are real', async () => {
    await ensureFirstAdmin(database.url);
    await loadDemoData(database.url, { password: 'dan-van-33' });
    expect(await rows('SELECT username, demo FROM account')).toEqual([['admin', false]]);
  });
});

describe('ensureFirstAdmin', () => {
  it('makes one administrator, with the given password or with one of its own', async () => {
    expect(await ensureFirstAdmin(database.url, 'a password of mine')).toEqual({
      username: 'admin',
      generatedPassword: null,
    });
    expect(await ensureFirstAdmin(database.url)).toBeNull();
    const [[hash, role]] = (await rows(
      'SELECT password_hash, role FROM account JOIN account_grant ON account_id = account.id',
    )) as [[string, string]];
    expect(role).toBe('ADMIN');
    expect(await passwordMatches('a password of mine', hash)).toBe(true);
  });

  it('answers the password that it made up', async () => {
    const admin = await ensureFirstAdmin(database.url);
    const [[hash]] = (await rows('SELECT password_hash FROM account')) as [[string]];
    expect(await passwordMatches(admin!.generatedPassword!, hash)).toBe(true);
  });
});

describe('prepareAccounts', () => {
  it('names the first administrator, then keeps silent', async () => {
    const settings = { demo: null, adminPassword: null };
    expect((await prepareAccounts(database.url, settings)).join('\n')).toMatch(/admin, with the password [\w-]{16} /);
    expect(await prepareAccounts(database.url, settings)).toEqual([]);
  });

  it('refuses to serve demo accounts where none are wanted', async () => {
    await loadDemoData(database.url, { password: 'dan-van-33' });
    await expect(prepareAccounts(database.url, { demo: null, adminPassword: null })).rejects.toThrow('demo accounts');
  });
});
