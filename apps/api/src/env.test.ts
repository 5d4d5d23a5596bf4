// The settings: defaults, and that each mistake is named.
import { describe, expect, it } from 'vitest';
import { EnvError, readEnv } from './env.ts';
import { isLoopback } from './settings.ts';

function problemsOf(values: Record<string, string>, argv: string[] = []): string[] {
  try {
    readEnv(values, argv);
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
  return [];
}

describe('readEnv', () => {
  it('needs nothing: an embedded database with demo accounts, on loopback', () => {
    const env = readEnv({});
    expect(env).toMatchObject({
      mode: 'production',
      port: 4000,
      host: '127.0.0.1',
      database: { kind: 'embedded', name: 'danvan_demo', addresses: null },
      demo: { password: 'dan-van-33' },
      attachments: { driver: 'fs' },
      session: { idleMinutes: 60, absoluteHours: 12 },
    });
    expect(env.dataDir).toMatch(/\/\.data$/);
  });

  it('signs on elsewhere only with all that it takes, and leaves a way in', () => {
    const all = { OIDC_ISSUER: 'https://sso.example.vn/realms/a', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
    expect(readEnv({}).singleSignOn).toBeNull();
    expect(readEnv({ ...all, PASSWORD_SIGN_IN: 'administrators' })).toMatchObject({
      singleSignOn: { clientId: 'a', usernameClaim: 'preferred_username', autoProvision: false },
      passwordSignIn: 'administrators',
    });
    const first = (values: Record<string, string>): (string | undefined)[] =>
      problemsOf(values).map((problem) => problem.split(' ')[0]);
    expect(first({ OIDC_ISSUER: all.OIDC_ISSUER })).toEqual(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
    expect(first({ OIDC_CLIENT_ID: 'a' })).toEqual(['OIDC_CLIENT_ID']);
    expect(first({ PASSWORD_SIGN_IN: 'administrators' })).toEqual(['PASSWORD_SIGN_IN']);
    for (const issuer of ['http://sso.example.vn', 'sso.example.vn', 'https://sso.example.vn/?a=1']) {
      expect(first({ ...all, OIDC_ISSUER: issuer })).toEqual(['OIDC_ISSUER']);
    }
    expect(first({ ...all, OIDC_AUTO_PROVISION: 'yes' })).toEqual(['OIDC_AUTO_PROVISION']);
    expect(problemsOf({ ...all, OIDC_ISSUER: 'http://127.0.0.1:8080' })).toEqual([]);
  });

  it('keeps sample data and what is entered after --empty apart', () => {
    const [sample, own] = [readEnv({}), readEnv({}, ['--empty'])];
    expect(own.database).toEqual({ kind: 'embedded', name: 'danvan', addresses: null });
    expect(own.attachments).not.toEqual(sample.attachments);
    expect(own.exportsDir).not.toBe(sample.exportsDir);
  });

  it('has no demo accounts with --empty, nor on a database of one’s own', () => {
    expect(readEnv({}, ['--empty']).demo).toBeNull();
    const own = readEnv({ DATABASE_URL: 'postgres://a:b@db:5432/danvan', DEMO_PASSWORD: 'something-else' });
    expect(own.demo).toBeNull();
    const url = 'postgres://a:b@db:5432/danvan';
    expect(own.database).toEqual({ kind: 'external', addresses: { url, ownerUrl: url } });
  });

  it('takes another role for the owner of the same database, and nothing else', () => {
    const url = 'postgres://app:b@db:5432/danvan';
    const withOwner = (ownerUrl: string) => ({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl });
    const ownerUrl = 'postgres://owner:c@db:5432/danvan';
    expect(readEnv(withOwner(ownerUrl)).database).toEqual({ kind: 'external', addresses: { url, ownerUrl } });
    expect(problemsOf({ DATABASE_OWNER_URL: ownerUrl })[0]).toMatch(/^DATABASE_OWNER_URL is set, but DATABASE_URL/);
    expect(problemsOf(withOwner('postgres://owner:c@db:5432/other'))[0]).toMatch(/^DATABASE_OWNER_URL names another/);
    expect(problemsOf(withOwner(url))[0]).toMatch(/^DATABASE_OWNER_URL names the same role/);
  });

  describe('mail', () => {
    const own = { DATABASE_URL: 'postgres://a:b@db:5432/danvan' };
    const smtp = {
      ...own,
      SMTP_HOST: 'mail.example.vn',
      MAIL_FROM: 'Dân vận <danvan@example.vn>',
      PUBLIC_ORIGIN: 'https://danvan.example.vn',
    };
    it('goes to files on the embedded default, to nobody elsewhere, or to a server', () => {
      expect(readEnv({}).mail).toMatchObject({ kind: 'files', dir: expect.stringMatching(/\.data\/demo\/mail$/) });
      expect(readEnv(own).mail).toBeNull();
      expect(readEnv({ ...smtp, SMTP_USER: 'u', SMTP_PASSWORD: 'p' }).mail).toEqual({
        kind: 'smtp',
        host: 'mail.example.vn',
        port: 587,
        security: 'starttls',
        login: { user: 'u', password: 'p' },
        from: 'Dân vận <danvan@example.vn>',
      });
    });
    it.each([
      [{ ...smtp, SMTP_USER: 'u' }, /^SMTP_USER and SMTP_PASSWORD/],
      [{ ...own, SMTP_HOST: 'mail.example.vn', PUBLIC_ORIGIN: 'https://x.vn' }, /^MAIL_FROM/],
      [{ ...own, SMTP_HOST: 'mail.example.vn', MAIL_FROM: 'a@b.vn' }, /^PUBLIC_ORIGIN/],
      [{ ...smtp, MAIL_FROM: 'Dân vận\n<a@b.vn>' }, /^MAIL_FROM/],
      [{ ...smtp, SMTP_SECURITY: 'ssl' }, /^SMTP_SECURITY/],
      [{ ...smtp, SMTP_PORT: '0' }, /^SMTP_PORT/],
    ])('is refused by the name of the setting: %#', (values, problem) => {
      expect(problemsOf(values)).toEqual([expect.stringMatching(problem)]);
    });
  });

  it('names every malformed setting at once', () => {
    const problems = problemsOf({ PORT: 'http', DATABASE_URL: 'mysql://x/y', LOG_LEVEL: 'loud', NODE_ENV: 'prod' });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'DATABASE_URL',
      'LOG_LEVEL',
      'NODE_ENV',
      'PORT',
    ]);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '40.5'],
    ['PUBLIC_ORIGIN', 'https://danvan.example.vn/'],
    ['PUBLIC_ORIGIN', 'danvan.example.vn'],
    ['TRUST_PROXY', 'true'],
    ['DATABASE_URL', 'postgres://a:b@db:5432'],
    ['DEMO_PASSWORD', 'short'],
    ['ADMIN_PASSWORD', 'too-short'],
    ['SESSION_IDLE_MINUTES', '0'],
    ['SESSION_IDLE_MINUTES', '5000'],
    ['ATTACHMENTS_DRIVE', 'ftp'],
    ['HOST', 'a b'],
    ['DATABASE_URL', ''],
    ['PORT', ' '],
  ])('refuses %s=%j by name', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} `));
  });

  it('asks for all that S3 needs', () => {
    expect(problemsOf({ ATTACHMENTS_DRIVE: 's3', S3_BUCKET: 'danvan' })).toEqual([
      'S3_REGION is missing: ATTACHMENTS_DRIVE=s3 needs it',
      'AWS_ACCESS_KEY_ID is missing: ATTACHMENTS_DRIVE=s3 needs it',
      'AWS_SECRET_ACCESS_KEY is missing: ATTACHMENTS_DRIVE=s3 needs it',
    ]);
  });

  it('refuses demo accounts on an address others can reach', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })[0]).toMatch(/^HOST is 0\.0\.0\.0, but the demo accounts/);
    expect(problemsOf({ HOST: '0.0.0.0' }, ['--empty'])).toEqual([]);
    expect(problemsOf({ HOST: '0.0.0.0', DATABASE_URL: 'postgres://a:b@db/danvan' })).toEqual([]);
  });

  it('reads who may speak for a client', () => {
    expect(readEnv({ TRUST_PROXY: 'false' }).trustProxy).toBe(false);
    expect(readEnv({ TRUST_PROXY: '1' }).trustProxy).toBe(1);
    expect(readEnv({ TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy).toEqual(['10.0.0.0/8', '::1']);
  });

  it('refuses an unknown option', () => {
    expect(problemsOf({}, ['--emtpy'])[0]).toMatch(/^--emtpy is not an option/);
  });
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::1', true],
    ['localhost', true],
    ['127.evil.example', false],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.4', false],
  ])('%s: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
