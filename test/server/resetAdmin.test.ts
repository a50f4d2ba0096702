import { expect, test } from "vitest";
import { resetAdmin } from "../../server/accounts/resetAdmin.ts";
import { makeLink } from "../../server/accounts/signInLinks.ts";
import { verifyAudit } from "../../server/audit/audit.ts";
import { newId } from "../../src/domain/id.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const hashPassword = async (password: string) => `hash of ${password}`;

const reset = ({ store, clock }: World, username?: string) =>
  resetAdmin(store, { username, password: "mot-lan", hashPassword, now: clock.now.toISOString() });

async function accountOf({ store }: World, username: string) {
  return store.db
    .selectFrom("user")
    .innerJoin("account", "account.userId", "user.id")
    .select(["user.id", "password", "isDisabled", "mustChangePassword", "version"])
    .where("username", "=", username)
    .executeTakeFirstOrThrow();
}

const postsOf = ({ store }: World, id: string) =>
  store.db.selectFrom("posts").select(["role", "from", "to"]).where("accountId", "=", id).execute();

async function openSession({ store, clock }: World, userId: string): Promise<void> {
  const now = clock.now.toISOString();
  const dates = { createdAt: now, updatedAt: now, expiresAt: "2027-01-01T00:00:00.000Z" };
  const row = { ...dates, id: newId(), userId, token: newId(), ipAddress: null, userAgent: null };
  await store.db.insertInto("session").values(row).execute();
}

describeOnEachDatabase("The command reset-admin", world => {
  test("gives the only administrator a password for once, ends their sessions only, and stands in the book", async () => {
    const { store, idOf } = world();
    const [admin, staff] = [await idOf("admin"), await idOf("staff")];
    await openSession(world(), admin);
    await openSession(world(), staff);
    await store.db.transaction().execute(tx => makeLink(tx, admin, world().clock.now.toISOString()));
    expect(await reset(world())).toBe("admin");
    expect(await accountOf(world(), "admin")).toMatchObject({
      password: "hash of mot-lan",
      mustChangePassword: 1,
      version: 2,
    });
    const sessions = await store.db.selectFrom("session").select("userId").execute();
    expect(sessions).toEqual([{ userId: staff }]);
    expect(await store.db.selectFrom("signInLinks").selectAll().execute()).toEqual([]);
    expect(await postsOf(world(), admin)).toHaveLength(1);
    const rows = await store.db.selectFrom("audit").selectAll().execute();
    expect(rows).toMatchObject([
      { actorName: "reset-admin", action: "accounts.resetAdmin", recordId: admin },
    ]);
    expect(JSON.stringify(rows)).not.toContain("mot-lan");
    expect(await verifyAudit(store.db)).toMatchObject({ seq: 1 });
  });

  test("gives an administrator's post from today where none is in force, and switches the account on", async () => {
    const { store, idOf } = world();
    const admin = await idOf("admin");
    await store.db.updateTable("posts").set({ to: "2026-06-30" }).where("accountId", "=", admin).execute();
    await store.db.updateTable("user").set({ isDisabled: 1 }).where("id", "=", admin).execute();
    await reset(world());
    expect((await accountOf(world(), "admin")).isDisabled).toBe(0);
    expect(await postsOf(world(), admin)).toContainEqual({ role: "admin", from: "2026-07-01", to: "" });
  });

  test("asks whose where several could be meant, and changes nothing", async () => {
    const { store, idOf } = world();
    await store.db
      .updateTable("posts")
      .set({ role: "admin" })
      .where("accountId", "=", await idOf("staff"))
      .execute();
    await expect(reset(world())).rejects.toThrow(
      "Say whose: reset-admin <username>. There are: admin, staff.",
    );
    await expect(reset(world(), "nobody")).rejects.toThrow("There is no account nobody.");
    expect(await store.db.selectFrom("audit").selectAll().execute()).toEqual([]);
    expect(await reset(world(), "staff")).toBe("staff");
  });
});
