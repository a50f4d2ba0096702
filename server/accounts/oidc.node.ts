import { parseSigned, serializeSigned } from "hono/utils/cookie";
import * as client from "openid-client";
import { z } from "zod";
import type { Identity } from "./identity.ts";

/** Where the provider is, as whom we come to it, and where it sends people back to. */
export type OidcSettings = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  baseUrl: string;
  secret: string;
};

/** How signing in at the provider ended: somebody it vouches for and the page they wanted, or why not. */
export type OidcOutcome =
  | { identity: Identity; to: string; idToken: string }
  | { problem: "failed" | "cancelled" | "unreachable" };

/** Signing in with OpenID Connect: the way to the provider, the way back, and the provider's page for signing out there (null when it has none). */
export type Oidc = {
  start(to: string): Promise<Response>;
  finish(request: Request): Promise<OidcOutcome>;
  signOutAddress(idToken: string): Promise<string | null>;
};

const cookieName = "so-ket-oidc";
const path = "/api/oidc";
const Attempt = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
});

/**
 * Authorization code with PKCE, state and nonce (RFC 9700), confirmed by a signed cookie of ten minutes. The provider is asked for
 * its addresses when it is first needed, so that a provider that is down keeps nobody from signing in with a password.
 */
export function createOidc(settings: OidcSettings): Oidc {
  const { issuer, clientId, clientSecret, baseUrl, secret } = settings;
  const redirectUri = `${baseUrl}${path}/callback`;
  const cookie = {
    httpOnly: true,
    sameSite: "Lax",
    secure: baseUrl.startsWith("https:"),
    path,
    maxAge: 600,
  } as const;
  let known: Promise<client.Configuration> | undefined;
  const configuration = () => {
    known ??= client
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        execute: issuer.startsWith("http:") ? [client.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        known = undefined;
        throw error;
      });
    return known;
  };

  return {
    async start(to) {
      const config = await configuration().catch(() => null);
      if (config === null) return away(`${baseUrl}/?signIn=unreachable`);
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        to: localPath(to),
      };
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: "openid profile email",
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: "S256",
      });
      return away(
        address.href,
        await serializeSigned(cookieName, btoa(JSON.stringify(attempt)), secret, cookie),
      );
    },

    async finish(request) {
      const attempt = await attemptOf(request, secret);
      if (attempt === null) return { problem: "failed" };
      const config = await configuration().catch(() => null);
      if (config === null) return { problem: "unreachable" };
      const { search } = new URL(request.url);
      try {
        const tokens = await client.authorizationCodeGrant(config, new URL(redirectUri + search), {
          pkceCodeVerifier: attempt.verifier,
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) return { problem: "failed" };
        const idToken = tokens.id_token ?? "";
        const more = await client.fetchUserInfo(config, tokens.access_token, claims.sub).catch(() => ({}));
        const names = namesIn({ ...more, ...claims });
        return { identity: { issuer: claims.iss, subject: claims.sub, names }, to: attempt.to, idToken };
      } catch (error) {
        return { problem: problemIn(error) };
      }
    },

    async signOutAddress(idToken) {
      const config = await configuration().catch(() => null);
      if (config?.serverMetadata().end_session_endpoint === undefined) return null;
      const back = { id_token_hint: idToken, post_logout_redirect_uri: `${baseUrl}/` };
      return client.buildEndSessionUrl(config, back).href;
    },
  };
}

/** Somebody who says no at the provider has cancelled; a provider that goes silent half way is as one that was never there. */
function problemIn(error: unknown): "failed" | "cancelled" | "unreachable" {
  if (error instanceof client.AuthorizationResponseError)
    return error.error === "access_denied" ? "cancelled" : "failed";
  return error instanceof TypeError && error.message === "fetch failed" ? "unreachable" : "failed";
}

/** The names that a provider is sure of: the login name there, and an address it has verified. */
function namesIn(claims: Record<string, unknown>): string[] {
  const { preferred_username: login, email, email_verified: isVerified } = claims;
  return [login, isVerified === true ? email : ""].filter(
    (name): name is string => typeof name === "string" && name !== "",
  );
}

async function attemptOf(request: Request, secret: string) {
  const { [cookieName]: kept } = await parseSigned(request.headers.get("cookie") ?? "", secret, cookieName);
  if (typeof kept !== "string") return null;
  return Attempt.parse(JSON.parse(atob(kept)));
}

/** A page of ours; whatever could lead elsewhere leads home. */
function localPath(to: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : "/";
}

function away(location: string, cookie?: string): Response {
  const headers = new Headers({ location, "referrer-policy": "no-referrer" });
  if (cookie !== undefined) headers.append("set-cookie", cookie);
  return new Response(null, { status: 302, headers });
}
