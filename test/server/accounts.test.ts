import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const hoa = { username: "hoa.nguyen", name: "Nguyễn Thị Hòa", post: openPost("staff") };

describeOnEachDatabase("Accounts", world => {
  test("the administrator makes an account, and its link is told once", async () => {
    const { as, store } = world();
    const key = newId();
    const input = { body: { id: newId(), content: hoa } };
    const made = await as("admin").change(contract.accounts.create, input, key);
    expect(made).toMatchObject({ id: input.body.id, version: 1 });
    expect(made.link).toMatch(/^[\w-]{32}$/);

    const { rows } = await as("admin").view(contract.accounts.list, {});
    expect(rows.find(row => row.id === made.id)).toMatchObject({
      username: hoa.username,
      name: hoa.name,
      posts: [{ ...hoa.post, accountId: made.id, onBehalfOf: null }],
      id: made.id,
      version: 1,
      isDisabled: false,
      mustChangePassword: true,
      createdAt: "2026-07-01T01:00:00.000Z",
    });
    const kept = await store.db
      .selectFrom("account")
      .selectAll()
      .where("userId", "=", made.id)
      .executeTakeFirstOrThrow();
    expect(kept.providerId).toBe("credential");
    const audit = await store.db.selectFrom("audit").selectAll().execute();
    expect(audit).toHaveLength(1);
    expect(JSON.stringify(audit)).not.toContain(made.link);
  });

  test("a link is kept nowhere, so a repeated request is told that it is gone", async () => {
    const admin = world().as("admin");
    const input = { body: { id: newId(), content: hoa } };
    const first = await admin.change(contract.accounts.create, input, "one key");
    const again = await admin.change(contract.accounts.create, input, "one key");
    expect(again).toEqual({ ...first, link: "" });
    const kept = await world().store.db.selectFrom("idempotency").selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(first.link);
  });

  test("a username is one person's", async () => {
    const admin = world().as("admin");
    await admin.change(contract.accounts.create, { body: { id: newId(), content: hoa } });
    const again = admin.change(contract.accounts.create, { body: { id: newId(), content: hoa } });
    await expect(again).rejects.toMatchObject({
      status: 409,
      problem: { code: "taken", fields: [{ path: "content.username", code: "taken" }] },
    });
  });

  test("a new person may do nothing before the password is theirs", async () => {
    const { as } = world();
    await as("admin").change(contract.accounts.create, { body: { id: newId(), content: hoa } });
    await expect(as("hoa.nguyen").view(contract.units.list, {})).rejects.toMatchObject({
      problem: { code: "changePassword" },
    });
  });

  test("switching an account off ends its sessions and acts on the next request", async () => {
    const { as, idOf, store } = world();
    const id = await idOf("staff");
    await openSession(world(), id);
    await as("staff").view(contract.units.list, {});
    await as("admin").change(contract.accounts.update, {
      id,
      version: 1,
      body: { name: "Người staff", isDisabled: true },
    });
    await expect(as("staff").view(contract.units.list, {})).rejects.toMatchObject({
      problem: { code: "signIn" },
    });
    expect(await store.db.selectFrom("session").select("id").execute()).toEqual([]);
  });

  test("a reset gives a new link, and the old password and sessions end", async () => {
    const { as, idOf, store } = world();
    const id = await idOf("leader");
    await openSession(world(), id);
    const { link } = await as("admin").change(contract.accounts.resetPassword, {
      id,
      version: 1,
      body: {},
    });
    expect(await store.db.selectFrom("session").select("id").execute()).toEqual([]);
    await expect(as("leader").view(contract.units.list, {})).rejects.toMatchObject({
      problem: { code: "changePassword" },
    });
    const next = "mưa phùn tháng giêng";
    const { actor } = await as("nobody").change(contract.session.acceptLink, { body: { token: link, next } });
    expect(actor).toMatchObject({ username: "leader", mustChangePassword: false });
    const { password } = await store.db
      .selectFrom("account")
      .select("password")
      .where("userId", "=", id)
      .executeTakeFirstOrThrow();
    expect(password).toBe(`hash of ${next}`);
  });

  test("a link works once, for seven days, until the next one is made, and never for an account that is off", async () => {
    const { as, clock } = world();
    const id = newId();
    const made = await as("admin").change(contract.accounts.create, { body: { id, content: hoa } });
    const use = (token: string) =>
      as("nobody").change(contract.session.acceptLink, { body: { token, next: "mưa phùn tháng giêng" } });
    const spent = { problem: { code: "invalid", fields: [{ path: "token", code: "linkSpent" }] } };
    await expect(use("không phải")).rejects.toMatchObject(spent);
    const renew = (version: number) =>
      as("admin").change(contract.accounts.resetPassword, { id, version, body: {} });
    const second = await renew(1);
    await expect(use(made.link)).rejects.toMatchObject(spent);
    clock.advance(7 * 86_400_000);
    await expect(use(second.link)).rejects.toMatchObject(spent);
    const third = await renew(2);
    const update = (version: number, isDisabled: boolean) =>
      as("admin").change(contract.accounts.update, { id, version, body: { name: hoa.name, isDisabled } });
    await update(3, true);
    await expect(use(third.link)).rejects.toMatchObject(spent);
    await update(4, false);
    await use(third.link);
    await expect(use(third.link)).rejects.toMatchObject(spent);
  });

  test("nobody switches off their own account, but may change their name", async () => {
    const { as, idOf } = world();
    const id = await idOf("admin");
    const update = (body: { name: string; isDisabled: boolean }) =>
      as("admin").change(contract.accounts.update, { id, version: 1, body });
    await expect(update({ name: "A", isDisabled: true })).rejects.toMatchObject({
      problem: { code: "conflict", fields: [{ path: "", code: "ownRights" }] },
    });
    expect(await update({ name: "A", isDisabled: false })).toEqual({ id, version: 2 });
  });

  test("two administrators cannot switch each other off at the same moment", async () => {
    const { as, idOf, store } = world();
    const other = newId();
    await as("admin").change(contract.accounts.create, {
      body: { id: other, content: { ...hoa, post: openPost("admin") } },
    });
    await store.db.updateTable("user").set({ mustChangePassword: 0 }).where("id", "=", other).execute();
    const attempts = await Promise.allSettled([
      as("admin").change(contract.accounts.update, off(other)),
      as("hoa.nguyen").change(contract.accounts.update, off(await idOf("admin"))),
    ]);
    expect(attempts.map(attempt => attempt.status).sort()).toEqual(["fulfilled", "rejected"]);
    const admins = await store.db
      .selectFrom("posts")
      .innerJoin("user", "user.id", "posts.accountId")
      .select("isDisabled")
      .where("role", "=", "admin")
      .execute();
    expect(admins.map(row => row.isDisabled).sort()).toEqual([0, 1]);
  });

  test("an account that somebody else has just changed is not overwritten", async () => {
    const { as, idOf } = world();
    const id = await idOf("staff");
    const update = (name: string) =>
      as("admin").change(contract.accounts.update, {
        id,
        version: 1,
        body: { name, isDisabled: false },
      });
    await update("Một");
    await expect(update("Hai")).rejects.toMatchObject({
      status: 412,
      problem: { code: "stale", current: { name: "Một", version: 2 } },
    });
  });
});

function off(id: string) {
  return { id, version: 1, body: { name: "X", isDisabled: true } };
}

async function openSession({ store, clock }: World, userId: string): Promise<void> {
  const now = clock.now.toISOString();
  const session = {
    id: newId(),
    userId,
    token: newId(),
    expiresAt: now,
    createdAt: now,
    updatedAt: now,
    ipAddress: null,
    userAgent: null,
  };
  await store.db.insertInto("session").values(session).execute();
}
