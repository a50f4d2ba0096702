import { actorOf } from "../server/accounts/actorOf.ts";
import type { SessionPort } from "../server/accounts/session.ts";
import { spendLink } from "../server/accounts/signInLinks.ts";
import type { Db } from "../server/db/tables.ts";
import { Refusal } from "../server/http/refusal.ts";
import { practiceAccounts } from "./practiceAccounts.ts";

/** Where the name of whoever is signed in survives a reload: the tab's own storage, so that two tabs can be two people. */
export type RememberedName = { get: () => string | null; set: (username: string | null) => void };

/**
 * Signing in where there is nothing to protect. Every account of the practice world opens with whatever password; those that the
 * practising administrator makes work the same way, and a switched-off one is refused as on a real server.
 */
export function practiceSession(db: Db, remembered: RememberedName, clock: () => Date): SessionPort {
  const find = async (username: string) => {
    const row = await db.selectFrom("user").selectAll().where("username", "=", username).executeTakeFirst();
    return row === undefined ? null : actorOf(db, row, clock());
  };
  const current = async () => {
    const username = remembered.get();
    return username === null ? null : find(username);
  };
  return {
    practice: practiceAccounts,
    actor: current,
    signIn: async (_, { username }) => {
      const actor = await find(username);
      if (actor === null) throw new Refusal("wrongPassword");
      remembered.set(username);
      return { actor, headers: new Headers() };
    },
    signOut: async () => {
      remembered.set(null);
      return { actor: null, headers: new Headers() };
    },
    // No password is kept, so none can be checked; what remains of the change is that nobody is asked for one again.
    changePassword: async () => {
      const username = remembered.get() ?? "";
      await db.updateTable("user").set({ mustChangePassword: 0 }).where("username", "=", username).execute();
      return { actor: await current(), headers: new Headers() };
    },
    acceptLink: async (_, given) => {
      const username = await spendLink(db, given, async () => "", clock());
      remembered.set(username);
      return { actor: await find(username), headers: new Headers() };
    },
    // The tab's memory does not run out.
    current: async () => null,
    hashPassword: async () => "",
  };
}
