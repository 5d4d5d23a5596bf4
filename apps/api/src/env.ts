// The settings in the shape in which the server uses them: read and checked once, at the start.
import { join, resolve } from 'node:path';
import type { DatabaseAddresses } from './database-roles.ts';
import { contradictions, isLoopback, Settings, type Values } from './settings.ts';

/** The repository's root: relative paths in settings start here, whatever directory the server is started from. */
const ROOT = resolve(import.meta.dirname, '../../..');

const KNOWN_FLAGS = ['--empty'];

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

  problems.push(...contradictions(values));
  if (env.demo && !isLoopback(env.host)) {
    problems.push(
      `HOST is ${env.host}, but the demo accounts (their password is public) are served on this machine only: ` +
        'listen on 127.0.0.1, start with --empty, or set DATABASE_URL to a database of your own',
    );
  }
  if (problems.length > 0) throw new EnvError(problems);
  return env;
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
