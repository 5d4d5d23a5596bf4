// Talks to the organisation's OpenID provider: where to send people, and who it says came back.
import * as client from 'openid-client';
import type { SingleSignOnSettings } from '../../env.ts';
import { messageOf } from '../../lib/errors.ts';

/** What the browser keeps between going and coming back; without it nobody can come back. */
export interface SignOnTrip {
  state: string;
  nonce: string;
  verifier: string;
  /** The path of this site where the person meant to go. */
  goal: string;
}

/** Whom the provider vouches for. */
export interface SignedOnPerson {
  username: string;
  displayName: string | null;
}

/** The provider's answer is not one that can be trusted; the message is for the log. */
export class SignOnRefused extends Error {
  override name = 'SignOnRefused';
}

export interface SingleSignOn {
  /** Where to send the browser, and what it has to bring back. Rejects when the provider can't be reached. */
  begin(redirectUri: string, goal: string): Promise<{ url: URL; trip: SignOnTrip }>;
  /**
   * Whom the provider sent back. Rejects with SignOnRefused, or otherwise when the provider can't be reached.
   * @param url the address that was asked for, with what the provider added
   */
  finish(url: URL, trip: SignOnTrip): Promise<SignedOnPerson>;
}

const TIMEOUT_S = 10;
const SCOPE = 'openid profile email';

/** The provider of these settings; it is asked what it can do when it is first needed, and again after a failure. */
export function makeSingleSignOn(settings: SingleSignOnSettings): SingleSignOn {
  let found: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    async begin(redirectUri, goal) {
      const config = await configuration();
      const trip = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        goal,
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: SCOPE,
        state: trip.state,
        nonce: trip.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(trip.verifier),
        code_challenge_method: 'S256',
      });
      return { url, trip };
    },
    async finish(url, trip) {
      const config = await configuration();
      const claims = await grant(config, url, trip);
      const username = claims[settings.usernameClaim];
      if (typeof username !== 'string' || username.trim() === '') {
        throw new SignOnRefused(`The id token has no claim ${settings.usernameClaim}`);
      }
      return { username: username.trim(), displayName: typeof claims['name'] === 'string' ? claims['name'] : null };
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: SingleSignOnSettings): Promise<client.Configuration> {
  const url = new URL(issuer);
  // env.ts lets plain http pass for a provider on this very machine only.
  const execute = url.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  const config = await client.discovery(url, clientId, clientSecret, undefined, { execute, timeout: TIMEOUT_S });
  // The signature is checked too, not only the connection over which the token came.
  client.enableNonRepudiationChecks(config);
  return config;
}

async function grant(config: client.Configuration, url: URL, trip: SignOnTrip): Promise<client.IDToken> {
  try {
    const tokens = await client.authorizationCodeGrant(config, url, {
      expectedState: trip.state,
      expectedNonce: trip.nonce,
      pkceCodeVerifier: trip.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new SignOnRefused('There is no id token');
    return claims;
  } catch (error) {
    // What fetch throws is a TypeError: the provider is out of reach, nothing is wrong with the person.
    if (error instanceof TypeError || error instanceof SignOnRefused) throw error;
    throw new SignOnRefused(messageOf(error), { cause: error });
  }
}
