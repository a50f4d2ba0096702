import type { Selectable } from "kysely";
import { newId } from "../../src/domain/id.ts";
import type { Tables, Tx } from "../db/tables.ts";

/** Somebody as an outside provider vouches for them: who they are there for ever, and the names it is sure of. */
export type Identity = { issuer: string; subject: string; names: readonly string[] };

type AccountRow = Selectable<Tables["user"]>;

const providerId = "oidc";

/**
 * The account of an identity: the one that it was linked to before, or the one for which an administrator entered one of its names,
 * which is linked now. Null when there is none: nobody signs themselves up.
 */
export async function accountOfIdentity(
  tx: Tx,
  { issuer, subject, names }: Identity,
  now: string,
): Promise<AccountRow | null> {
  const accountId = `${issuer} ${subject}`;
  const linked = await tx
    .selectFrom("account")
    .innerJoin("user", "user.id", "account.userId")
    .selectAll("user")
    .where("providerId", "=", providerId)
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  if (linked !== undefined) return linked;
  const wanted = names.map(signInNameOf).filter(name => name !== "");
  if (wanted.length === 0) return null;
  const found = await tx.selectFrom("user").selectAll().where("signInName", "in", wanted).execute();
  const [row, second] = found;
  // Two names that lead to two accounts lead nowhere.
  if (row === undefined || second !== undefined) return null;
  const other = await tx
    .selectFrom("account")
    .select("id")
    .where("userId", "=", row.id)
    .where("providerId", "=", providerId)
    .executeTakeFirst();
  // The account is somebody else's there, who merely gave the name up.
  if (other !== undefined) return null;
  const link = { id: newId(), accountId, userId: row.id, providerId, createdAt: now, updatedAt: now };
  await tx.insertInto("account").values(link).execute();
  return row;
}

/** A name as it is compared: providers write the same one in capitals or not. */
export function signInNameOf(name: string): string {
  return name.trim().toLowerCase();
}

/** Forgets whom an account was linked to, so that the new name decides. */
export async function unlinkIdentity(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom("account").where("userId", "=", userId).where("providerId", "=", providerId).execute();
}
