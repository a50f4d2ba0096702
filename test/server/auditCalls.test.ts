import { expect, test } from "vitest";
import { createApp } from "../../server/app.ts";
import { appendAudit, verifyAudit } from "../../server/audit/audit.ts";
import { sha256 } from "../../server/http/sha256.ts";
import { nowhere } from "../../server/surroundings.ts";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { holderOf } from "../support/holders.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const day = 86_400_000;

async function addUnit({ as }: World, name: string, who = "staff"): Promise<string> {
  const id = newId();
  await as(who).change(contract.units.create, { body: { id, content: { name, shortName: "", kind: "" } } });
  return id;
}

const titlesFor = async ({ as }: World, filter: object) =>
  (await as("admin").view(contract.audit.list, filter)).rows.map(row => row.title);

/** A row as the program before this one wrote it, without address and agent. */
async function writeFirstForm({ store: { db } }: World): Promise<void> {
  const head = await db.selectFrom("auditHead").selectAll().executeTakeFirstOrThrow();
  const seq = head.seq + 1;
  const at = "2026-01-01T00:00:00.000Z";
  const recordId = newId();
  const after = '{"name":"Cũ"}';
  const said = [at, "", "Ngày trước", "units.create", recordId, null, after, "r"];
  const hash = sha256(JSON.stringify([seq, ...said, head.hash]));
  const row = { seq, at, actorId: "", actorName: "Ngày trước", action: "units.create", recordId };
  const rest = {
    before: null,
    after,
    requestId: "r",
    previous: head.hash,
    hash,
    form: 1,
    address: "",
    agent: "",
    words: " cu",
  };
  await db
    .insertInto("audit")
    .values({ ...row, ...rest })
    .execute();
  await db.updateTable("auditHead").set({ seq, hash }).execute();
}

describeOnEachDatabase("The book of changes, read", open => {
  test("says from where: the caller's address and program stand in the row and under its hash", async () => {
    const world = open();
    const { store, clock } = world;
    const app = createApp({
      store,
      clock: () => clock.now,
      isSameSite: () => true,
      session: {
        practice: [],
        actor: async () => null,
        signIn: async () => ({
          actor: { ...holderOf("staff"), name: "X" },
          headers: new Headers(),
        }),
        signOut: async () => ({ actor: null, headers: new Headers() }),
        changePassword: async () => ({ actor: null, headers: new Headers() }),
        acceptLink: async () => ({ actor: null, headers: new Headers() }),
        current: async () => null,
        hashPassword: async () => "",
      },
      surroundings: { ...nowhere, addressOf: () => "10.1.2.3" },
    });
    const headers = {
      "content-type": "application/json",
      "user-agent": "Browser/1",
    };
    const body = JSON.stringify({ username: "x", password: "y" });
    await app.fetch(new Request("http://so-ket.test/api/session", { method: "POST", headers, body }));
    const row = await store.db.selectFrom("audit").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ action: "session.signIn", address: "10.1.2.3", agent: "Browser/1", form: 2 });
    for (const change of [{ address: "10.9.9.9" }, { agent: "khác" }, { form: 1 }]) {
      await store.db.updateTable("audit").set(change).execute();
      await expect(verifyAudit(store.db)).rejects.toThrow("row 1 is missing or was changed");
      const { address, agent, form } = row;
      await store.db.updateTable("audit").set({ address, agent, form }).execute();
    }
    expect(await verifyAudit(store.db)).toMatchObject({ seq: 1 });
  });

  test("rows written before there were addresses still fit, and none can be slipped into them", async () => {
    const world = open();
    await writeFirstForm(world);
    await addUnit(world, "Mới");
    expect(await verifyAudit(world.store.db)).toMatchObject({ seq: 2 });
    await world.store.db.updateTable("audit").set({ address: "10.0.0.1" }).where("seq", "=", 1).execute();
    await expect(verifyAudit(world.store.db)).rejects.toThrow("row 1");
  });

  test("narrows by person, group, record, day and words without marks", async () => {
    const world = open();
    const first = await addUnit(world, "Ủy ban Mặt trận Tổ quốc");
    world.clock.advance(day);
    await addUnit(world, "Sở Tài chính", "admin");
    const content = { ...emptyConference(), title: "Sơ kết Đại Từ" };
    await world.as("staff").change(contract.conferences.create, { body: { id: newId(), content } });

    expect(await titlesFor(world, {})).toEqual(["Sơ kết Đại Từ", "Sở Tài chính", "Ủy ban Mặt trận Tổ quốc"]);
    expect(await titlesFor(world, { person: await world.idOf("admin") })).toEqual(["Sở Tài chính"]);
    expect(await titlesFor(world, { group: "conferences" })).toEqual(["Sơ kết Đại Từ"]);
    expect(await titlesFor(world, { record: first })).toEqual(["Ủy ban Mặt trận Tổ quốc"]);
    expect(await titlesFor(world, { to: "2026-07-01" })).toEqual(["Ủy ban Mặt trận Tổ quốc"]);
    expect(await titlesFor(world, { from: "2026-07-02", group: "units" })).toEqual(["Sở Tài chính"]);
    expect(await titlesFor(world, { q: "mat tran" })).toEqual(["Ủy ban Mặt trận Tổ quốc"]);
    expect(await titlesFor(world, { q: "dai tu" })).toEqual(["Sơ kết Đại Từ"]);
    const { rows } = await world.as("admin").view(contract.audit.people, {});
    expect(rows.map(row => row.name)).toEqual(["Người admin", "Người staff"]);
  });

  test("a day is Vietnam's: what happened at its last second belongs to it, the next instant does not", async () => {
    const world = open();
    world.clock.now = new Date("2026-07-01T16:59:59.999Z");
    await addUnit(world, "Trước nửa đêm");
    world.clock.now = new Date("2026-07-01T17:00:00.000Z");
    await addUnit(world, "Sau nửa đêm");
    expect(await titlesFor(world, { from: "2026-07-01", to: "2026-07-01" })).toEqual(["Trước nửa đêm"]);
    expect(await titlesFor(world, { from: "2026-07-02" })).toEqual(["Sau nửa đêm"]);
  });

  test("is paged by the rows' numbers, and a row opens with before and after", async () => {
    const world = open();
    for (let at = 1; at <= 5; at++) await addUnit(world, `Đơn vị ${at}`);
    const page = (place: object) => world.as("admin").view(contract.audit.list, { limit: 2, ...place });
    const first = await page({});
    const second = await page({ before: first.older ?? 0 });
    expect([first.newer, second.rows.map(row => row.seq)]).toEqual([null, [3, 2]]);
    expect((await page({ after: second.newer ?? 0 })).rows).toEqual(first.rows);
    const whole = await world.as("admin").view(contract.audit.view, { seq: "5" });
    expect(whole).toMatchObject({
      before: null,
      after: { names: [{ name: "Đơn vị 5" }] },
      action: "units.create",
    });
    await expect(world.as("admin").view(contract.audit.view, { seq: "77" })).rejects.toMatchObject({
      status: 404,
    });
  });

  test("leaves as a spreadsheet under the same filter", async () => {
    const world = open();
    await addUnit(world, "=HYPERLINK(1)");
    await addUnit(world, "Sở Tài chính", "admin");
    const csv = await world.as("admin").view(contract.audit.export, { q: "tai chinh" });
    const lines = csv.trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("Người làm");
    expect(lines[1]).toContain("Thêm đơn vị");
    expect(lines[1]).toContain("Sở Tài chính");
    expect(await world.as("admin").view(contract.audit.export, {})).not.toMatch(/(^|,)=/m);
  });

  test("is checked on demand: whole since its first row, or broken at the first row that does not fit", async () => {
    const world = open();
    for (let at = 1; at <= 3; at++) await addUnit(world, `Đơn vị ${at}`);
    const check = () => world.as("admin").view(contract.audit.chain, {});
    const at = world.clock.now.toISOString();
    expect(await check()).toEqual({ count: 3, since: at, brokenAt: null, checkedAt: at });
    await world.store.db.updateTable("audit").set({ actorName: "Khác" }).where("seq", "=", 2).execute();
    expect(await check()).toMatchObject({ count: 3, brokenAt: 2 });
  });

  test("keeps a program's overlong name short", async () => {
    const { store } = open();
    const entry = {
      at: "2026-07-01T01:00:00.000Z",
      actor: null,
      action: "x.y",
      recordId: "",
      before: null,
      after: null,
    };
    await store.db
      .transaction()
      .execute(tx => appendAudit(tx, { ...entry, requestId: "", address: "", agent: "a".repeat(5000) }));
    const { agent } = await store.db.selectFrom("audit").select("agent").executeTakeFirstOrThrow();
    expect(agent).toHaveLength(300);
  });
});
