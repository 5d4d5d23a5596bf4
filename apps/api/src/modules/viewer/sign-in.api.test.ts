// Signing in and out, sessions, and the wait after wrong passwords.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, startTestServer, TEST_PASSWORD, type TestServer } from '../../testing/server.ts';

let api: TestServer;
let clock = new Date('2022-03-01T01:00:00Z');
const later = (seconds: number): void => {
  clock = new Date(clock.getTime() + seconds * 1_000);
};

/** Milliseconds by which every other request is ahead: they are not counted in the order in which they came. */
let jitter = 0;
let requests = 0;

beforeAll(async () => {
  api = await startTestServer({ now: () => new Date(clock.getTime() + jitter * (requests++ % 2)) });
  await api.addAccount('Can.Bo', [
    ['OFFICER', '31117'],
    ['REVIEWER', '916'],
  ]);
});
afterAll(() => api.close());
beforeEach(() => api.db.query('TRUNCATE sign_in_delay'));

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn { viewer { username displayName grants { role unit { code } } } }
    ... on SignInError { message }
  }
}`;
const tryToSignIn = (username: string, password: string, as?: string) =>
  api.gql(SIGN_IN, { input: { username, password } }, as === undefined ? {} : { as });
const whoAmI = async (as: string): Promise<unknown> =>
  (await api.gql('{ viewer { username } }', {}, { as })).data.viewer?.username ?? null;

describe('signing in', () => {
  it('answers who it is, and hands over a cookie that scripts cannot read', async () => {
    const answer = await tryToSignIn('can.bo', TEST_PASSWORD);
    expect(answer.data.signIn).toEqual({
      __typename: 'SignedIn',
      viewer: {
        username: 'Can.Bo',
        displayName: 'Can.Bo',
        grants: [
          { role: 'OFFICER', unit: { code: '31117' } },
          { role: 'REVIEWER', unit: { code: '916' } },
        ],
      },
    });
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^danvan=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await whoAmI(cookieOf(answer.headers)!)).toBe('Can.Bo');
  });

  it('keeps only a hash of the cookie', async () => {
    const token = (await api.signIn('can.bo')).split('=')[1]!;
    const { rows } = await api.db.query<{ held: boolean }>(
      `SELECT bool_or(s::text LIKE '%' || $1 || '%') AS held, bool_or(token_sha256 = sha256($1::bytea)) AS hashed FROM session s`,
      [token],
    );
    expect(rows).toEqual([{ held: false, hashed: true }]);
  });

  it('says the same of a wrong name and a wrong password, and sets no cookie', async () => {
    const [name, password] = [await tryToSignIn('nobody', TEST_PASSWORD), await tryToSignIn('can.bo', 'wrong')];
    expect(name.data.signIn.__typename).toBe('SignInError');
    expect(name.data).toEqual(password.data);
    expect(name.headers.getSetCookie()).toEqual([]);
  });

  it('replaces the session that the browser had', async () => {
    const first = await api.signIn('can.bo');
    const second = cookieOf((await tryToSignIn('can.bo', TEST_PASSWORD, first)).headers)!;
    expect(second).not.toBe(first);
    expect(await whoAmI(first)).toBeNull();
    expect(await whoAmI(second)).toBe('Can.Bo');
  });

  it('is refused to an account that was closed', async () => {
    await api.addAccount('gone');
    const cookie = await api.signIn('gone');
    await api.db.query("UPDATE account SET active = false WHERE username = 'gone'");
    expect((await tryToSignIn('gone', TEST_PASSWORD)).data.signIn.__typename).toBe('SignInError');
    later(3);
    expect(await whoAmI(cookie)).toBeNull();
  });
});

describe('a session', () => {
  it('ends with signing out', async () => {
    const cookie = await api.signIn('can.bo');
    expect(await whoAmI(cookie)).toBe('Can.Bo');
    const answer = await api.gql('mutation { signOut }', {}, { as: cookie });
    expect(answer.data).toEqual({ signOut: true });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^danvan=;.*Expires=Thu, 01 Jan 1970/);
    expect(await whoAmI(cookie)).toBeNull();
  });

  it('ends after an hour without use, and goes on while it is used', async () => {
    const [used, idle] = [await api.signIn('can.bo'), await api.signIn('can.bo')];
    for (const minutes of [40, 40]) {
      later(minutes * 60);
      expect(await whoAmI(used)).toBe('Can.Bo');
    }
    expect(await whoAmI(idle)).toBeNull();
  });

  it('ends after twelve hours, used or not', async () => {
    const cookie = await api.signIn('can.bo');
    for (let minutes = 0; minutes < 12 * 60 - 30; minutes += 30) {
      later(30 * 60);
      expect(await whoAmI(cookie)).toBe('Can.Bo');
    }
    later(30 * 60);
    expect(await whoAmI(cookie)).toBeNull();
  });

  it('costs no statement while its viewer is busy', async () => {
    const cookie = await api.signIn('can.bo');
    await whoAmI(cookie);
    api.statements.length = 0;
    await Promise.all(Array.from({ length: 5 }, () => whoAmI(cookie)));
    expect(api.statements).toEqual([]);
  });

  it('is not made by guessing', async () => {
    expect(await whoAmI('danvan=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).toBeNull();
    expect(await whoAmI('danvan=')).toBeNull();
  });
});

describe('wrong passwords', () => {
  const fail = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) await tryToSignIn('can.bo', 'wrong');
  };
  const message = async (password = TEST_PASSWORD): Promise<string> =>
    (await tryToSignIn('can.bo', password)).data.signIn.message;

  it('make the account wait longer and longer, even with the right password', async () => {
    await fail(4);
    expect(await message('wrong')).toContain('không đúng');
    for (const [wait, told] of [
      [1, '1 giây'],
      [2, '2 giây'],
      [4, '4 giây'],
      [8, '8 giây'],
    ] as const) {
      expect(await message()).toContain(told);
      later(wait);
      expect(await message('wrong')).toContain('không đúng');
    }
    later(16);
    expect((await tryToSignIn('can.bo', TEST_PASSWORD)).data.signIn.__typename).toBe('SignedIn');
    await fail(4);
    expect((await tryToSignIn('can.bo', TEST_PASSWORD)).data.signIn.__typename).toBe('SignedIn');
  });

  it('wait a quarter of an hour at most', async () => {
    await fail(5);
    await api.db.query('UPDATE sign_in_delay SET failures = 500, blocked_until = $1 WHERE subject LIKE $2', [
      clock,
      'account:%',
    ]);
    await fail(1);
    expect(await message()).toContain('15 phút');
  });

  it('are forgotten after an hour', async () => {
    await fail(7);
    later(3_601);
    await fail(3);
    expect((await tryToSignIn('can.bo', TEST_PASSWORD)).data.signIn.__typename).toBe('SignedIn');
  });

  it('cannot slip through at the same time', async () => {
    await fail(4);
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryToSignIn('can.bo', 'wrong')));
    expect(answers.filter(({ data }) => data.signIn.message.includes('không đúng'))).toHaveLength(1);
  });

  it('are not what signing in together is: one account in many tabs, an office behind one address', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `office-${i}`);
    for (const name of names) await api.addAccount(name);
    jitter = 5;
    const together = [...names, ...Array<string>(20).fill('can.bo')];
    const answers = await Promise.all(together.map((name) => tryToSignIn(name, TEST_PASSWORD)));
    jitter = 0;
    expect(new Set(answers.map(({ data }) => data.signIn.__typename))).toEqual(new Set(['SignedIn']));
  });

  it('on many names make the address wait', async () => {
    for (let i = 0; i < 31; i++) await tryToSignIn(`name${i}`, 'wrong');
    expect(await message()).toContain('quá nhiều lần');
    later(1);
    expect((await tryToSignIn('can.bo', TEST_PASSWORD)).data.signIn.__typename).toBe('SignedIn');
  });
});
