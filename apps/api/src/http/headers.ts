// The security headers of every answer: no foreign code, no framing, no sniffing.
import type { FastifyInstance } from 'fastify';
import type { Env } from '../env.ts';

const NO_FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');
const TWO_YEARS = 'max-age=63072000; includeSubDomains';

const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

/** Written out, and made once: the same on every answer, they would otherwise be put together for each. */
const ALWAYS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': NO_FEATURES,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A page that needs foreign code: only a developer's tool is one. */
    foreignCode?: boolean;
  }
}

/** Sets the headers before anything else answers. */
export function addSecurityHeaders(app: FastifyInstance, env: Env): void {
  const publicIsSecure = env.publicOrigin?.startsWith('https:') === true;
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(ALWAYS);
    if (!request.routeOptions.config.foreignCode) void reply.header('content-security-policy', CONTENT_POLICY);
    if (publicIsSecure || request.protocol === 'https') void reply.header('strict-transport-security', TWO_YEARS);
    done();
  });
}
