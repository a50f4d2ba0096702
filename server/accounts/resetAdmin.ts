import { dayOf, holdsOn } from "../../src/domain/dated.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { appendAudit } from "../audit/audit.ts";
import type { Store, Tx } from "../db/tables.ts";
import { takeTurn } from "./adminRule.ts";
import { forgetTries } from "./signInLimit.ts";

/** What the person at the machine asks for; `username` where several could be meant. */
type Reset = {
  username: string | undefined;
  password: string;
  hashPassword: (password: string) => Promise<string>;
  now: string;
};

/**
 * Lets an administrator in again when nobody else can: a one-time password, an administrator's post from today where none is in force,
 * every session of the account ended. Whoever may start the program may do so; the book says that it was done here. Returns the
 * username; throws one sentence when it is not clear who is meant.
 */
export async function resetAdmin({ db }: Store, reset: Reset): Promise<string> {
  const { password, hashPassword, now } = reset;
  const passwordHash = await hashPassword(password);
  return db.transaction().execute(async tx => {
    await takeTurn(tx);
    const { id, username, isAdmin, isDisabled } = await meant(tx, reset);
    await tx
      .updateTable("user")
      .set(eb => ({ isDisabled: 0, mustChangePassword: 1, updatedAt: now, version: eb("version", "+", 1) }))
      .where("id", "=", id)
      .execute();
    await tx
      .updateTable("account")
      .set({ password: passwordHash, updatedAt: now })
      .where("userId", "=", id)
      .where("providerId", "=", "credential")
      .execute();
    if (!isAdmin) {
      const post = { ...openPost("admin"), from: dayOf(now), basis: "reset-admin" };
      const row = { ...post, id: newId(), version: 1, accountId: id, onBehalfOf: null };
      await tx.insertInto("posts").values(row).execute();
    }
    await tx.deleteFrom("session").where("userId", "=", id).execute();
    await tx.deleteFrom("signInLinks").where("accountId", "=", id).execute();
    await forgetTries(tx, username);
    const after = { isDisabled: false, mustChangePassword: true, newPost: isAdmin ? null : "admin" };
    await appendAudit(tx, {
      at: now,
      actor: { id: "", name: "reset-admin" },
      action: "accounts.resetAdmin",
      recordId: id,
      before: { isDisabled },
      after,
      requestId: newId(),
      address: "",
      agent: "reset-admin",
    });
    return username;
  });
}

/** The account that was named, or the one administrator there is, or the first one that was ever made. */
async function meant(tx: Tx, { username, now }: Reset) {
  const users = await tx.selectFrom("user").select(["id", "username", "isDisabled"]).execute();
  const posts = await tx
    .selectFrom("posts")
    .select(["accountId", "from", "to"])
    .where("role", "=", "admin")
    .execute();
  const held = new Set(posts.filter(post => holdsOn(post, dayOf(now))).map(post => post.accountId));
  const all = users.map(({ id, username: name, isDisabled }) => ({
    id,
    username: name,
    isDisabled: isDisabled !== 0,
    isAdmin: held.has(id),
  }));
  const able = all.filter(one => one.isAdmin && !one.isDisabled);
  const names = (able.length > 0 ? able : all).map(one => one.username).sort();
  if (username !== undefined) {
    const named = all.find(one => one.username === username);
    if (named === undefined)
      throw new Error(`There is no account ${username}. There are: ${names.join(", ")}.`);
    return named;
  }
  const [only, second] = able.length > 0 ? able : all.filter(one => one.username === "admin");
  if (only === undefined || second !== undefined)
    throw new Error(
      names.length === 0
        ? "There is no account yet: the first start makes one."
        : `Say whose: reset-admin <username>. There are: ${names.join(", ")}.`,
    );
  return only;
}
