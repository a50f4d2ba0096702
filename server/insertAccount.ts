import type { AccountDraft } from "../src/domain/account.ts";
import { newId } from "../src/domain/id.ts";
import type { Tx } from "./db/tables.ts";

/** An account to be: who, and the hash of the password they begin with. */
export type NewAccount = AccountDraft & {
  id: string;
  passwordHash: string;
  mustChangePassword: boolean;
  now: string;
};

/** Writes an account and its password; false, and nothing written, when the id or the username is already in use. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<boolean> {
  const { id, username, name, role, passwordHash, now } = account;
  const dates = { createdAt: now, updatedAt: now };
  const row = {
    ...dates,
    id,
    username,
    name,
    role,
    // The sign-in library wants an address for everybody; ".invalid" can never receive mail (RFC 2606).
    email: `${username}@so-ket.invalid`,
    emailVerified: 0,
    image: null,
    isDisabled: 0,
    mustChangePassword: Number(account.mustChangePassword),
    version: 1,
  };
  const inserted = await tx
    .insertInto("user")
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (inserted === undefined) return false;
  const password = {
    ...dates,
    id: newId(),
    accountId: id,
    userId: id,
    providerId: "credential",
    password: passwordHash,
  };
  await tx.insertInto("account").values(password).execute();
  return true;
}
