import { insertAccount } from "../../server/accounts/insertAccount.ts";
import type { SessionPort } from "../../server/accounts/session.ts";
import { createApp } from "../../server/app.ts";
import type { Store } from "../../server/db/tables.ts";
import { newId } from "../../src/domain/id.ts";
import type { Actor } from "../../src/domain/people/actor.ts";

const nobodyChanges = (): Promise<never> => Promise.reject(new Error("not in a bench"));

/** The whole backend over a store, with this person, who gets an account, signed in. */
export async function benchApp(store: Store, actor: Actor) {
  const known = await store.db.selectFrom("user").select("id").where("id", "=", actor.id).execute();
  const account = { ...actor, passwordHash: "", post: null, now: new Date().toISOString() };
  if (known.length === 0) await store.db.transaction().execute(tx => insertAccount(tx, account));
  const session: SessionPort = {
    practice: [],
    actor: async () => actor,
    signIn: nobodyChanges,
    signOut: nobodyChanges,
    changePassword: nobodyChanges,
    acceptLink: nobodyChanges,
    current: async () => null,
    hashPassword: nobodyChanges,
  };
  const app = createApp(
    { store, session, clock: () => new Date(), isSameSite: () => true },
    entry => entry.error && console.error(entry.error),
  );
  return {
    get: (path: string) => app.request(`/api/${path}`),
    post: (path: string, body: unknown) =>
      app.request(`/api/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": newId() },
        body: JSON.stringify(body),
      }),
  };
}
