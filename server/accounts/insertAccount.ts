import { newId } from "../../src/domain/id.ts";
import type { PostDraft } from "../../src/domain/people/post.ts";
import type { Tx } from "../db/tables.ts";

/** An account to be: who, the first post, and the hash of the password they begin with. */
export type NewAccount = {
  id: string;
  username: string;
  name: string;
  post: PostDraft | null;
  passwordHash: string;
  mustChangePassword: boolean;
  now: string;
};

/** Writes an account, its password and its post; false, and nothing written, when the id or the username is already in use. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<boolean> {
  const { id, username, name, post, passwordHash, now } = account;
  const dates = { createdAt: now, updatedAt: now };
  const row = {
    ...dates,
    id,
    username,
    name,
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
  if (post !== null)
    await tx
      .insertInto("posts")
      .values({ ...post, id: newId(), version: 1, accountId: id, onBehalfOf: null })
      .execute();
  return true;
}
