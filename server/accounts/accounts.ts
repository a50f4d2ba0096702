import type { Selectable } from "kysely";
import type { Account } from "../../src/domain/people/account.ts";
import type { Post } from "../../src/domain/people/post.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import type { Tables, Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { notify } from "../inbox/notify.ts";
import { linkOfficial } from "../people/linkOfficial.ts";
import { refuseNoAdmin, rightsConflict, takeTurn } from "./adminRule.ts";
import { signInNameOf, unlinkIdentity } from "./identity.ts";
import { insertAccount } from "./insertAccount.ts";
import { oneTimePassword } from "./oneTimePassword.ts";
import { endSession, sessionsOf } from "./openSessions.ts";
import { refuseDeadPlace } from "./posts.ts";
import { makeLink } from "./signInLinks.ts";

/** Who may sign in. Taking something away from an account ends its sessions in the same transaction. */
export const accounts: GroupHandlers<"accounts"> = {
  list: async ({ db }) => {
    const rows = await db.selectFrom("user").selectAll().execute();
    const posts = await db.selectFrom("posts").selectAll().orderBy("from").orderBy("id").execute();
    const all = rows.map(row =>
      accountOf(
        row,
        posts.filter(post => post.accountId === row.id),
      ),
    );
    return { rows: all.sort((a, b) => compareVi(a.name, b.name)) };
  },

  create: async ({ tx, session, body: { id, content }, now }) => {
    await refuseDeadPlace(tx, content.post, "content.post");
    // Nobody knows this password: the owner chooses one by the link.
    const passwordHash = await session.hashPassword(oneTimePassword());
    if (!(await insertAccount(tx, { ...content, id, passwordHash, mustChangePassword: true, now }))) {
      const other = await tx.selectFrom("user").select("id").where("id", "=", id).executeTakeFirst();
      throw new Refusal("taken", { fields: [{ path: other ? "id" : "content.username", code: "taken" }] });
    }
    await setSignInName(tx, id, content.signInName, "content.signInName");
    await linkOfficial(tx, id, content.officialId ?? null, "content.officialId");
    const after = await readAccount(tx, id);
    return {
      ...shownOnce({ id, version: 1 }, await makeLink(tx, id, now)),
      recordId: id,
      before: null,
      after,
    };
  },

  update: async ({ tx, actor, params: { id }, version, body, now }) => {
    await takeTurn(tx);
    const before = await readAccount(tx, id);
    if (body.isDisabled !== before.isDisabled && id === actor.id) throw rightsConflict("ownRights");
    const { signInName = before.signInName, officialId = before.officialId } = body;
    if (signInNameOf(signInName) !== before.signInName) await setSignInName(tx, id, signInName, "signInName");
    if (officialId !== before.officialId) await linkOfficial(tx, id, officialId, "officialId");
    const columns = { name: body.name, isDisabled: Number(body.isDisabled) };
    const after = await saveAccount(tx, before, version, { ...columns, updatedAt: now });
    await refuseNoAdmin(tx, now);
    if (body.isDisabled) await endSessions(tx, id);
    return { answer: { id, version: after.version }, recordId: id, before, after };
  },

  resetPassword: async ({ tx, actor, session, params: { id }, version, now }) => {
    const before = await readAccount(tx, id);
    const after = await saveAccount(tx, before, version, { mustChangePassword: 1, updatedAt: now });
    const columns = { password: await session.hashPassword(oneTimePassword()), updatedAt: now };
    await tx
      .updateTable("account")
      .set(columns)
      .where("userId", "=", id)
      .where("providerId", "=", "credential")
      .execute();
    await endSessions(tx, id);
    await notify(tx, { to: [id], content: { kind: "passwordReset", by: actor.name }, at: now });
    return {
      ...shownOnce({ id, version: after.version }, await makeLink(tx, id, now)),
      recordId: id,
      before,
      after,
    };
  },

  sessions: async ({ db, params: { id }, now }) => ({ rows: await sessionsOf(db, id, now, undefined) }),
  endSession: ({ tx, params }) => endSession(tx, params.id, params.sessionId),
};

/** The link leaves in the first answer only: what is kept for a repeated request holds none. */
function shownOnce(saved: { id: string; version: number }, link: string) {
  return { answer: { ...saved, link }, replay: { ...saved, link: "" } };
}

function accountOf(row: Selectable<Tables["user"]>, posts: Post[]): Account {
  const { id, version, username, name } = row;
  const createdAt = new Date(row.createdAt).toISOString();
  return {
    id,
    version,
    username,
    name,
    signInName: row.signInName,
    officialId: row.officialId,
    posts,
    isDisabled: row.isDisabled !== 0,
    mustChangePassword: row.mustChangePassword !== 0,
    createdAt,
  };
}

async function readAccount(tx: Tx, id: string): Promise<Account> {
  const row = await tx.selectFrom("user").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  return accountOf(row, await tx.selectFrom("posts").selectAll().where("accountId", "=", id).execute());
}

async function saveAccount(tx: Tx, before: Account, seen: number, columns: object): Promise<Account> {
  const row = await tx
    .updateTable("user")
    .set({ ...columns, version: seen + 1 })
    .where("id", "=", before.id)
    .where("version", "=", seen)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("stale", { current: before });
  return accountOf(row, before.posts);
}

/** Another name means another person at the provider: whoever was linked under the old one is no longer. */
async function setSignInName(tx: Tx, id: string, given: string | undefined, path: string): Promise<void> {
  const signInName = signInNameOf(given ?? "");
  const other = tx.selectFrom("user").select("id").where("signInName", "=", signInName).where("id", "!=", id);
  if (signInName !== "" && (await other.executeTakeFirst()) !== undefined)
    throw new Refusal("taken", { fields: [{ path, code: "taken" }] });
  await tx.updateTable("user").set({ signInName }).where("id", "=", id).execute();
  await unlinkIdentity(tx, id);
}

async function endSessions(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom("session").where("userId", "=", userId).execute();
}
