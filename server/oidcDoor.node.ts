import { appendAudit } from "./audit.ts";
import type { OpenSession } from "./betterAuth.node.ts";
import type { Store, Tx } from "./db/tables.ts";
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
};

/** Why signing in at the provider did not end here; the sign-in page turns it into a sentence. */
type Problem = "failed" | "unreachable" | "unknown";

/**
 * The two addresses of signing in at a provider. They are no calls of the contract: a browser walks through them, and what comes
 * out is a page of ours, signed in or with the reason why not.
 */
export function oidcDoor({ store, oidc, baseUrl, open, addressOf, clock }: DoorSettings) {
  const back = (path: string, headers = new Headers()) => {
    headers.set("location", baseUrl + path);
    headers.set("cache-control", "no-store");
    return new Response(null, { status: 302, headers });
  };
  const refused = (problem: Problem) => back(`/?signIn=${problem}`);

  async function finish(request: Request): Promise<Response> {
    const outcome = await oidc.finish(request);
    if ("problem" in outcome) return refused(outcome.problem);
    const origin = { address: addressOf(request), agent: request.headers.get("user-agent") ?? "" };
    const accountId = await store.db
      .transaction()
      .execute(tx => admit(tx, outcome.identity, origin, clock().toISOString()));
    return accountId === null ? refused("unknown") : back(outcome.to, await open(request, accountId));
  }

  return async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.endsWith("/callback")) return finish(request);
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
