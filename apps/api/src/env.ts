// Every setting of the server: read here, checked here, once, at the start. Documented in README.md.
import { isIPv4 } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { DatabaseAddresses } from './database-roles.ts';

/** The repository's root: relative paths in settings start here, whatever directory the server is started from. */
const ROOT = resolve(import.meta.dirname, '../../..');

const KNOWN_FLAGS = ['--empty'];

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((n) => n >= min && n <= max, `must be a whole number from ${min} to ${max}`);

const postgresUrl = z.string().refine((value) => {
  const url = URL.parse(value);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}, 'must look like postgres://user:password@host:5432/database');

const origin = z.string().refine((value) => {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value;
}, 'must be an origin such as https://danvan.example.vn, without a path or a slash at the end');

/** The address of an OpenID provider: https, but for one on this very machine. */
const issuer = z.string().refine((value) => {
  const url = URL.parse(value);
  if (url === null || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname.replace(/^\[|\]$/g, '')));
}, "must be the provider's https address, such as https://sso.example.vn/realms/canbo");

/** Fastify's `trustProxy`: how many proxies stand in front, or their addresses; anybody's word is never taken. */
const trustProxy = z
  .string()
  .regex(
    /^(false|\d{1,2}|[0-9a-fA-F.:/]+(,\s*[0-9a-fA-F.:/]+)*)$/,
    'must be false, the number of proxies in front, or their addresses, separated by commas',
  )
  .transform((value): boolean | number | string[] => {
    if (value === 'false') return false;
    return /^\d+$/.test(value) ? Number(value) : value.split(/,\s*/);
  });

const Settings = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'must be production, development or test')
    .default('production'),
  PORT: integer(0, 65_535).default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address to listen on, such as 127.0.0.1')
    .default('127.0.0.1'),
  PUBLIC_ORIGIN: origin.optional(),
  TRUST_PROXY: trustProxy.default(false),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: integer(1, 200).default(10),
  // Set by `npm run dev` alone, which keeps the embedded database outside the process that restarts.
  EMBEDDED_DATABASE_URL: postgresUrl.optional(),
  EMBEDDED_DATABASE_OWNER_URL: postgresUrl.optional(),
  DATA_DIR: z.string().default('.data'),
  DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').default('dan-van-33'),
  ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  ATTACHMENTS_DRIVE: z.enum(['fs', 's3'], 'must be fs or s3').default('fs'),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be the name or address of a mail server')
    .optional(),
  SMTP_PORT: integer(1, 65_535).default(587),
  SMTP_SECURITY: z.enum(['starttls', 'tls', 'none'], 'must be starttls, tls or none').default('starttls'),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]+ <[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/,
      'must be an address, such as Dân vận <danvan@example.vn>',
    )
    .optional(),
  SESSION_IDLE_MINUTES: integer(1, 43_200).default(60),
  SESSION_ABSOLUTE_HOURS: integer(1, 720).default(12),
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_USERNAME_CLAIM: z
    .string()
    .regex(/^[\w:./-]{1,200}$/, 'must be the name of a claim, such as preferred_username')
    .default('preferred_username'),
  OIDC_AUTO_PROVISION: z.enum(['true', 'false'], 'must be true or false').default('false'),
  PASSWORD_SIGN_IN: z.enum(['everyone', 'administrators'], 'must be everyone or administrators').default('everyone'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),
});

type Values = z.infer<typeof Settings>;

const OIDC_NEEDS = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
const S3_NEEDS = ['S3_BUCKET', 'S3_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;

/** Signing in with the organisation's own accounts, by OpenID Connect. */
export interface SingleSignOnSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Which claim of the id token holds the account's name. */
  usernameClaim: string;
  /** Whoever the provider vouches for gets an account, without any role. */
  autoProvision: boolean;
}
export type MailLogin = { user: string; password: string };

/** The checked settings, in the shape the server uses. */
export type Env = {
  mode: 'production' | 'development' | 'test';
  /** 0 lets the system choose. */
  port: number;
  host: string;
  /** The one origin browsers see behind a proxy; without it, the request's own host is what counts. */
  publicOrigin: string | null;
  trustProxy: boolean | number | string[];
  /**
   * `embedded`: ours, under `dataDir`; its `addresses` are given when `npm run dev` already runs it. Sample data has a
   * database of its own there, so that it never mixes with what is entered after `--empty`.
   */
  database:
    | { kind: 'embedded'; name: string; addresses: DatabaseAddresses | null }
    | { kind: 'external'; addresses: DatabaseAddresses };
  databasePoolSize: number;
  /** Absolute. Holds the embedded database, attachments kept on disk, and export files. */
  dataDir: string;
  /** Demo accounts and sample evidence: on the embedded default only, null with `--empty` or a database of one's own. */
  demo: { password: string } | null;
  /** Password of the account `admin`, made at the start when there is no account at all. */
  adminPassword: string | null;
  attachments:
    | { driver: 'fs'; root: string }
    | {
        driver: 's3';
        bucket: string;
        region: string;
        endpoint: string | null;
        accessKeyId: string;
        secretAccessKey: string;
      };
  exportsDir: string;
  /** Null: nobody is mailed. `files`: written as .eml, on the embedded default. */
  mail:
    | {
        kind: 'smtp';
        host: string;
        port: number;
        security: Values['SMTP_SECURITY'];
        login: MailLogin | null;
        from: string;
      }
    | { kind: 'files'; dir: string; from: string }
    | null;
  session: { idleMinutes: number; absoluteHours: number };
  /** Null: people sign in with passwords only. */
  singleSignOn: SingleSignOnSettings | null;
  /** Who may sign in with a password; administrators always may. */
  passwordSignIn: 'everyone' | 'administrators';
  logLevel: Values['LOG_LEVEL'];
};

/** What is wrong with the settings, one sentence each, beginning with the setting's name. */
export class EnvError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`The server cannot start with these settings:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'EnvError';
    this.problems = problems;
  }
}

/** Whether only this machine can reach a server listening there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/**
 * Reads and checks the settings.
 * @param processEnv the environment, `process.env`
 * @param argv the arguments after the script's name, `process.argv.slice(2)`
 * @throws EnvError naming every setting that is missing or malformed
 */
export function readEnv(processEnv: Record<string, string | undefined>, argv: string[] = []): Env {
  const problems = argv
    .filter((argument) => !KNOWN_FLAGS.includes(argument))
    .map((argument) => `${argument} is not an option; the only one is ${KNOWN_FLAGS.join(', ')}`);

  const given: Record<string, string> = {};
  for (const name of Object.keys(Settings.shape)) {
    const value = processEnv[name];
    if (value === undefined) continue;
    if (value.trim() === '') problems.push(`${name} is set but empty: give it a value or remove it`);
    else given[name] = value.trim();
  }

  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
    throw new EnvError(problems);
  }
  const values = parsed.data;
  const env = toEnv(values, argv.includes('--empty'));

  problems.push(
    ...missingForS3(values),
    ...missingForSmtp(values),
    ...mismatchedOwner(values),
    ...problemsOfSignOn(values),
  );
  if (env.demo && !isLoopback(env.host)) {
    problems.push(
      `HOST is ${env.host}, but the demo accounts (their password is public) are served on this machine only: ` +
        'listen on 127.0.0.1, start with --empty, or set DATABASE_URL to a database of your own',
    );
  }
  if (values.SESSION_IDLE_MINUTES > values.SESSION_ABSOLUTE_HOURS * 60) {
    problems.push('SESSION_IDLE_MINUTES is longer than SESSION_ABSOLUTE_HOURS allows');
  }
  if (problems.length > 0) throw new EnvError(problems);
  return env;
}

/** The owner's address is the same database by another role. */
function mismatchedOwner({ DATABASE_URL, DATABASE_OWNER_URL }: Values): string[] {
  if (DATABASE_OWNER_URL === undefined) return [];
  if (DATABASE_URL === undefined) return ['DATABASE_OWNER_URL is set, but DATABASE_URL is not: they go together'];
  const [serving, owner] = [new URL(DATABASE_URL), new URL(DATABASE_OWNER_URL)];
  if (serving.pathname !== owner.pathname) return ['DATABASE_OWNER_URL names another database than DATABASE_URL'];
  if (serving.username !== owner.username) return [];
  return ['DATABASE_OWNER_URL names the same role as DATABASE_URL: give another role there, or remove it'];
}

function missingForS3(values: Values): string[] {
  if (values.ATTACHMENTS_DRIVE !== 's3') return [];
  return S3_NEEDS.filter((name) => values[name] === undefined).map(
    (name) => `${name} is missing: ATTACHMENTS_DRIVE=s3 needs it`,
  );
}

function problemsOfSignOn(values: Values): string[] {
  if (values.OIDC_ISSUER !== undefined) {
    return OIDC_NEEDS.filter((name) => values[name] === undefined).map(
      (name) => `${name} is missing: OIDC_ISSUER needs it`,
    );
  }
  const idle = OIDC_NEEDS.filter((name) => values[name] !== undefined).map(
    (name) => `${name} is set, but OIDC_ISSUER is not`,
  );
  if (values.PASSWORD_SIGN_IN === 'administrators') {
    idle.push('PASSWORD_SIGN_IN is administrators, but OIDC_ISSUER is not set: nobody else could sign in');
  }
  return idle;
}

/** Links in mails lead to PUBLIC_ORIGIN: there is no request whose host could tell. */
function missingForSmtp(values: Values): string[] {
  if ((values.SMTP_USER === undefined) !== (values.SMTP_PASSWORD === undefined)) {
    return ['SMTP_USER and SMTP_PASSWORD go together: set both or neither'];
  }
  if (values.SMTP_HOST === undefined) return [];
  return (['MAIL_FROM', 'PUBLIC_ORIGIN'] as const)
    .filter((name) => values[name] === undefined)
    .map((name) => `${name} is missing: SMTP_HOST needs it`);
}

function toEnv(values: Values, empty: boolean): Env {
  const dataDir = resolve(ROOT, values.DATA_DIR);
  const demo = values.DATABASE_URL || empty ? null : { password: values.DEMO_PASSWORD };
  const filesDir = demo ? join(dataDir, 'demo') : dataDir;
  return {
    mode: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    publicOrigin: values.PUBLIC_ORIGIN ?? null,
    trustProxy: values.TRUST_PROXY,
    database: values.DATABASE_URL
      ? { kind: 'external', addresses: addressesOf(values.DATABASE_URL, values.DATABASE_OWNER_URL) }
      : {
          kind: 'embedded',
          name: empty ? 'danvan' : 'danvan_demo',
          addresses: values.EMBEDDED_DATABASE_URL
            ? addressesOf(values.EMBEDDED_DATABASE_URL, values.EMBEDDED_DATABASE_OWNER_URL)
            : null,
        },
    databasePoolSize: values.DATABASE_POOL_SIZE,
    dataDir,
    demo,
    adminPassword: values.ADMIN_PASSWORD ?? null,
    attachments: attachments(values, filesDir),
    exportsDir: join(filesDir, 'exports'),
    mail: mail(values, filesDir),
    session: { idleMinutes: values.SESSION_IDLE_MINUTES, absoluteHours: values.SESSION_ABSOLUTE_HOURS },
    singleSignOn: singleSignOn(values),
    passwordSignIn: values.PASSWORD_SIGN_IN,
    logLevel: values.LOG_LEVEL,
  };
}

/** Without an owner of its own the schema belongs to the role that serves. */
const addressesOf = (url: string, ownerUrl: string | undefined): DatabaseAddresses => ({
  url,
  ownerUrl: ownerUrl ?? url,
});

function attachments(values: Values, filesDir: string): Env['attachments'] {
  if (values.ATTACHMENTS_DRIVE === 'fs') return { driver: 'fs', root: join(filesDir, 'attachments') };
  return {
    driver: 's3',
    bucket: values.S3_BUCKET ?? '',
    region: values.S3_REGION ?? '',
    endpoint: values.S3_ENDPOINT ?? null,
    accessKeyId: values.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: values.AWS_SECRET_ACCESS_KEY ?? '',
  };
}

function singleSignOn(values: Values): SingleSignOnSettings | null {
  if (values.OIDC_ISSUER === undefined) return null;
  return {
    issuer: values.OIDC_ISSUER,
    clientId: values.OIDC_CLIENT_ID ?? '',
    clientSecret: values.OIDC_CLIENT_SECRET ?? '',
    usernameClaim: values.OIDC_USERNAME_CLAIM,
    autoProvision: values.OIDC_AUTO_PROVISION === 'true',
  };
}

function mail(values: Values, filesDir: string): Env['mail'] {
  const from = values.MAIL_FROM ?? 'Dân vận chính quyền <danvan@localhost.invalid>';
  if (values.SMTP_HOST !== undefined) {
    const { SMTP_USER: user, SMTP_PASSWORD: password } = values;
    const login = user !== undefined && password !== undefined ? { user, password } : null;
    return {
      kind: 'smtp',
      host: values.SMTP_HOST,
      port: values.SMTP_PORT,
      security: values.SMTP_SECURITY,
      login,
      from,
    };
  }
  return values.DATABASE_URL ? null : { kind: 'files', dir: join(filesDir, 'mail'), from };
}
