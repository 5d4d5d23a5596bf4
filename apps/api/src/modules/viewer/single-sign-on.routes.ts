// Signing in with the organisation's own accounts: GET /oidc/sign-in sends there, GET /oidc/callback takes back.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Env } from '../../env.ts';
import { makeSingleSignOn, SignOnRefused, type SignOnTrip } from './single-sign-on.ts';
import { signOn } from './single-sign-on.service.ts';

/** Long enough to type a password and a second factor. */
const TRIP_SECONDS = 600;
const CALLBACK = '/oidc/callback';

/** Why somebody is back on the sign-in page: texts of the web app, by these names. */
type Problem = 'unknown' | 'refused' | 'unreachable' | 'expired';

/** Registers the routes, when a provider is set; the requests must have `apiContext()`. */
export function singleSignOnRoutes(app: FastifyInstance, { env }: { env: Env }): Promise<void> {
  const settings = env.singleSignOn;
  if (!settings) return Promise.resolve();
  const provider = makeSingleSignOn(settings);
  const originOf = (request: FastifyRequest): string => env.publicOrigin ?? `${request.protocol}://${request.host}`;

  app.get('/oidc/sign-in', async (request, reply) => {
    const goal = safePath((request.query as Record<string, unknown>)['den']);
    try {
      const { url, trip } = await provider.begin(originOf(request) + CALLBACK, goal);
      keepTrip(request, reply, env, trip);
      return await reply.header('cache-control', 'no-store').redirect(url.href, 302);
    } catch (error) {
      request.log.error({ err: error }, 'the OpenID provider cannot be reached');
      return back(reply, 'unreachable', goal);
    }
  });

  app.get(CALLBACK, async (request, reply) => {
    const trip = takeTrip(request, reply, env);
    if (!trip) return back(reply, 'expired', '/');
    try {
      const person = await provider.finish(new URL(request.url, originOf(request)), trip);
      const ctx = await request.apiContext();
      if (!(await signOn(ctx, person, settings.autoProvision))) return await back(reply, 'unknown', trip.goal);
      return await reply.header('cache-control', 'no-store').redirect(trip.goal, 302);
    } catch (error) {
      const isRefused = error instanceof SignOnRefused;
      request.log[isRefused ? 'warn' : 'error']({ err: error }, 'signing on elsewhere failed');
      return back(reply, isRefused ? 'refused' : 'unreachable', trip.goal);
    }
  });
  return Promise.resolve();
}

const back = (reply: FastifyReply, problem: Problem, goal: string): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .redirect(`/dang-nhap?${new URLSearchParams({ loi: problem, den: goal }).toString()}`, 302);

/** Only a path of this site is followed. */
const safePath = (path: unknown): string =>
  typeof path === 'string' && path.length < 2_000 && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';

const isSecure = (request: FastifyRequest, env: Env): boolean =>
  request.protocol === 'https' || env.publicOrigin?.startsWith('https:') === true;

const cookieName = (secure: boolean): string => (secure ? '__Host-danvan-sso' : 'danvan-sso');

function keepTrip(request: FastifyRequest, reply: FastifyReply, env: Env, trip: SignOnTrip): void {
  const secure = isSecure(request, env);
  reply.setCookie(cookieName(secure), Buffer.from(JSON.stringify(trip)).toString('base64url'), {
    path: '/',
    httpOnly: true,
    // The provider sends the browser back by a link: with 'strict' it would come without the cookie.
    sameSite: 'lax',
    secure,
    maxAge: TRIP_SECONDS,
  });
}

/** Takes what the browser brought back; it serves once. */
function takeTrip(request: FastifyRequest, reply: FastifyReply, env: Env): SignOnTrip | null {
  const secure = isSecure(request, env);
  const kept = request.cookies[cookieName(secure)];
  if (!kept) return null;
  reply.clearCookie(cookieName(secure), { path: '/', httpOnly: true, sameSite: 'lax', secure });
  try {
    const trip = JSON.parse(Buffer.from(kept, 'base64url').toString()) as Record<keyof SignOnTrip, unknown>;
    const { state, nonce, verifier } = trip;
    if (typeof state !== 'string' || typeof nonce !== 'string' || typeof verifier !== 'string') return null;
    return { state, nonce, verifier, goal: safePath(trip.goal) };
  } catch {
    return null;
  }
}
