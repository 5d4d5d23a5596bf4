// Every setting, as the environment gives it: its form, its default, and what goes with what.
import { isIPv4 } from 'node:net';
import { z } from 'zod';

/** Whether only this machine can reach a server listening there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

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

/** By the names of the environment's variables. Documented in README.md. */
export const Settings = z.object({
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

export type Values = z.infer<typeof Settings>;

const OIDC_NEEDS = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
const S3_NEEDS = ['S3_BUCKET', 'S3_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;

/** What is missing or contradicts itself among settings that are well formed, one sentence each. */
export const contradictions = (values: Values): string[] => [
  ...missingForS3(values),
  ...missingForSmtp(values),
  ...mismatchedOwner(values),
  ...problemsOfSignOn(values),
  ...(values.SESSION_IDLE_MINUTES > values.SESSION_ABSOLUTE_HOURS * 60
    ? ['SESSION_IDLE_MINUTES is longer than SESSION_ABSOLUTE_HOURS allows']
    : []),
];

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
