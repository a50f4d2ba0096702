import type { Db, Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
import { sha256 } from "../http/sha256.ts";
import { refuseCommonPassword } from "./weakPassword.ts";

/** How long a link to choose a password waits for whoever it was handed to. */
const days = 7;

/** 192 random bits, in letters that an address and a cookie hold as they are. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

/** Makes the one link by which this account's owner chooses a password; an earlier one no longer works. Only its hash is kept: a copy of the database opens nothing. */
export async function makeLink(tx: Tx, accountId: string, now: string): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(Date.parse(now) + days * 86_400_000).toISOString();
  await tx.deleteFrom("signInLinks").where("accountId", "=", accountId).execute();
  await tx
    .insertInto("signInLinks")
    .values({ hash: sha256(token), accountId, expiresAt })
    .execute();
  return token;
}

/** Spends a link: the password becomes the account's, everybody who was signed in as it is out. Answers whose account it is. */
export async function spendLink(
  db: Db,
  given: { token: string; next: string },
  hashPassword: (password: string) => Promise<string>,
  now: Date,
): Promise<string> {
  const account = await db
    .selectFrom("signInLinks")
    .innerJoin("user", "user.id", "signInLinks.accountId")
    .select(["hash", "accountId", "username"])
    .where("hash", "=", sha256(given.token))
    .where("expiresAt", ">", now.toISOString())
    .where("isDisabled", "=", 0)
    .executeTakeFirst();
  if (account === undefined) throw spent();
  const { hash, accountId, username } = account;
  refuseCommonPassword(given.next, username);
  const password = await hashPassword(given.next);
  const updatedAt = now.toISOString();
  await db.transaction().execute(async tx => {
    const { numDeletedRows } = await tx
      .deleteFrom("signInLinks")
      .where("hash", "=", hash)
      .executeTakeFirstOrThrow();
    // Somebody else was first with the same link.
    if (numDeletedRows === 0n) throw spent();
    await tx
      .updateTable("account")
      .set({ password, updatedAt })
      .where("userId", "=", accountId)
      .where("providerId", "=", "credential")
      .execute();
    await tx
      .updateTable("user")
      .set(eb => ({ mustChangePassword: 0, updatedAt, version: eb("version", "+", 1) }))
      .where("id", "=", accountId)
      .execute();
    await tx.deleteFrom("session").where("userId", "=", accountId).execute();
  });
  return username;
}

function spent(): Refusal {
  return new Refusal("invalid", { fields: [{ path: "token", code: "linkSpent" }] });
}
