import { parseSigned, serialize, serializeSigned } from "hono/utils/cookie";
import { appendAudit } from "../audit/audit.ts";
import type { Store, Tx } from "../db/tables.ts";
import type { OpenSession } from "./betterAuth.node.ts";
import { accountOfIdentity, type Identity } from "./identity.ts";
import type { Oidc } from "./oidc.node.ts";

/** What the door stands between. */
export type DoorSettings = {
  store: Store;
  oidc: Oidc;
  baseUrl: string;
  /** Signs somebody in who has been vouched for. */
  open: OpenSession;
  addressOf: (request: Request) => string;
  clock: () => Date;
  secret: string;
  maxHours: number;
};

/** Why signing in at the provider did not end here; the sign-in page turns it into a sentence. */
type Problem = "failed" | "cancelled" | "unreachable" | "unknown";

/** What the browser shows again when it signs out at the provider; it never comes with a call of the API. */
const tokenCookie = "so-ket-oidc-token";
const apiPath = "/api/oidc";

/**
 * The addresses of signing in and out at a provider. They are no calls of the contract: a browser walks through them, and what
 * comes out is a page of ours, signed in or with the reason why not. The session here has ended before anybody goes to `/end`.
 */
export function oidcDoor(settings: DoorSettings) {
  const { store, oidc, baseUrl, open, addressOf, clock, secret, maxHours } = settings;
  const secure = baseUrl.startsWith("https:");
  const attributes = { httpOnly: true, sameSite: "Lax", secure, path: apiPath } as const;
  const back = (path: string, headers = new Headers()) => {
    headers.set("location", baseUrl + path);
    headers.set("cache-control", "no-store");
    return new Response(null, { status: 302, headers });
  };
  const refused = (problem: Problem, headers?: Headers) => back(`/?signIn=${problem}`, headers);

  async function finish(request: Request): Promise<Response> {
    const outcome = await oidc.finish(request);
    if ("problem" in outcome) return refused(outcome.problem);
    const origin = { address: addressOf(request), agent: request.headers.get("user-agent") ?? "" };
    const accountId = await store.db
      .transaction()
      .execute(tx => admit(tx, outcome.identity, origin, clock().toISOString()));
    // A stranger keeps it too: the way to another account there leads through signing out.
    const headers = accountId === null ? new Headers() : await open(request, accountId);
    const kept = { ...attributes, maxAge: maxHours * 3600 };
    headers.append("set-cookie", await serializeSigned(tokenCookie, outcome.idToken, secret, kept));
    return accountId === null ? refused("unknown", headers) : back(outcome.to, headers);
  }

  /** On to the provider's own page, for whoever came in through it and asks from a page of ours; all others go home. */
  async function end(request: Request): Promise<Response> {
    const given = await parseSigned(request.headers.get("cookie") ?? "", secret, tokenCookie);
    const { [tokenCookie]: idToken } = given;
    const isOurs = request.headers.get("sec-fetch-site") !== "cross-site";
    const away = isOurs && typeof idToken === "string" ? await oidc.signOutAddress(idToken) : null;
    const response = back(
      "/",
      new Headers({ "set-cookie": serialize(tokenCookie, "", { ...attributes, maxAge: 0 }) }),
    );
    if (away !== null) response.headers.set("location", away);
    return response;
  }

  return async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.endsWith("/callback")) return finish(request);
    if (pathname.endsWith("/end")) return end(request);
    return oidc.start(searchParams.get("to") ?? "/");
  };
}

/** Whose account it is, written into the book; null, and nothing written, for an unknown one and one that is switched off. */
async function admit(
  tx: Tx,
  identity: Identity,
  { address, agent }: { address: string; agent: string },
  at: string,
): Promise<string | null> {
  const account = await accountOfIdentity(tx, identity, at);
  if (account === null || account.isDisabled !== 0) return null;
  const entry = { action: "session.signInByProvider", recordId: account.id, before: null };
  const after = { issuer: identity.issuer, subject: identity.subject };
  await appendAudit(tx, { ...entry, after, at, actor: account, requestId: "", address, agent });
  return account.id;
}
