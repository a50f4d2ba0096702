import type { Db, Tx } from "../db/tables.ts";
import { networkOf } from "../http/networkOf.ts";
import { Refusal } from "../http/refusal.ts";

const second = 1000;
const minute = 60 * second;

type Limit = { free: number; memoryMs: number; waitMs: (over: number, leftMs: number) => number };

/** After five wrong passwords an account waits half a minute, then twice as long after each, up to a quarter of an hour. */
const ofAccount: Limit = {
  free: 5,
  memoryMs: 24 * 60 * minute,
  waitMs: over => Math.min(30 * second * 2 ** over, 15 * minute),
};

/** One network, often a whole office, has fifty wrong passwords in a quarter of an hour. */
const ofNetwork: Limit = { free: 50, memoryMs: 15 * minute, waitMs: (_, leftMs) => leftMs };

/** Who tries to get in: the username as it is compared, and the network the request came from. */
export type SignInTry = { username: string; address: string; now: Date };

/**
 * Counts a try before its password is looked at, so that many guesses sent at once cannot slip past the count. Refuses without
 * counting while the account, real or not, or the network has to wait. Survives restarts, because it is kept in the database.
 */
export async function chargeTry(db: Db, { username, address, now }: SignInTry): Promise<void> {
  await db.transaction().execute(async tx => {
    await tx.deleteFrom("signInTries").where("forgottenAt", "<=", now.toISOString()).execute();
    await charge(tx, accountKey(username), ofAccount, now);
    await charge(tx, `network ${networkOf(address)}`, ofNetwork, now);
  });
}

/** Takes the count back after the right password: all of the account's, and this one try of the network's. */
export async function forgiveTries(db: Db, { username, address }: SignInTry): Promise<void> {
  await db.transaction().execute(async tx => {
    await forgetTries(tx, username);
    await tx
      .updateTable("signInTries")
      .set(eb => ({ tries: eb("tries", "-", 1), blockedUntil: "" }))
      .where("subject", "=", `network ${networkOf(address)}`)
      .execute();
  });
}

/** An account that waits because of wrong passwords waits no more. */
export async function forgetTries(tx: Tx, username: string): Promise<void> {
  await tx.deleteFrom("signInTries").where("subject", "=", accountKey(username)).execute();
}

async function charge(tx: Tx, subject: string, limit: Limit, now: Date): Promise<void> {
  const after = (ms: number) => new Date(now.getTime() + ms).toISOString();
  // Counting first takes the row's lock; a refusal below rolls the count back.
  const { tries, blockedUntil, forgottenAt } = await tx
    .insertInto("signInTries")
    .values({ subject, tries: 1, blockedUntil: "", forgottenAt: after(limit.memoryMs) })
    .onConflict(conflict =>
      conflict.column("subject").doUpdateSet(eb => ({ tries: eb("signInTries.tries", "+", 1) })),
    )
    .returning(["tries", "blockedUntil", "forgottenAt"])
    .executeTakeFirstOrThrow();
  const waitMs = blockedUntil === "" ? 0 : Date.parse(blockedUntil) - now.getTime();
  if (waitMs > 0) throw new Refusal("tooManyTries", { retryAfter: Math.ceil(waitMs / second) });
  if (tries < limit.free) return;
  const leftMs = Date.parse(forgottenAt) - now.getTime();
  const until = after(limit.waitMs(tries - limit.free, leftMs));
  await tx.updateTable("signInTries").set({ blockedUntil: until }).where("subject", "=", subject).execute();
}

function accountKey(username: string): string {
  return `account ${username}`;
}
