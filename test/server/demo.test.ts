import { beforeAll, describe, expect, test } from "vitest";
import { isEmpty } from "../../mocks/isEmpty.ts";
import { insertPracticeAccounts, practiceAccounts } from "../../mocks/practiceAccounts.ts";
import { practiceSession } from "../../mocks/practiceSession.ts";
import { sampleConferences, thaiNguyenId } from "../../mocks/seed/conferences.ts";
import { seedId } from "../../mocks/seed/seedId.ts";
import { seedWorld } from "../../mocks/seed.ts";
import { openWasmStore, type WasmStore } from "../../mocks/sqlite.ts";
import { passwordOnly } from "../../server/accounts/session.ts";
import { createApp } from "../../server/app.ts";
import { verifyAudit } from "../../server/audit/audit.ts";
import { migrate } from "../../server/db/migrate.ts";
import { verifyFiles } from "../../server/files/verifyFiles.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { reviewStates } from "../../src/domain/review/reviewMoves.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const json = { "content-type": "application/json" };

/** The backend as the demo opens it, and one tab that remembers who is signed in. */
async function openTab(bytes: Uint8Array | null, now = "2026-07-01T01:00:00.000Z") {
  let commits = 0;
  let username: string | null = null;
  const clock = () => new Date(now);
  const store = await openWasmStore(bytes, () => commits++);
  const session = practiceSession(store.db, { get: () => username, set: name => (username = name) }, clock);
  const app = createApp({
    store,
    session,
    clock,
    isSameSite: () => true,
  });
  const call = async (path: string, init?: RequestInit) => {
    const response = await app.fetch(new Request(new URL(path, "http://demo.test"), init));
    return { status: response.status, body: await response.json() };
  };
  const send = (method: string, path: string, body: unknown, more: Record<string, string> = {}) =>
    call(path, {
      method,
      body: JSON.stringify(body),
      headers: { ...json, "idempotency-key": path + method, ...more },
    });
  const fetch = (path: string) => Promise.resolve(app.fetch(new Request(new URL(path, "http://demo.test"))));
  return { store, call, send, fetch, commits: () => commits };
}

describe("The backend inside the page", () => {
  let seeded: WasmStore;
  beforeAll(async () => {
    seeded = await openWasmStore(null);
    await migrate(seeded);
    await seedWorld(seeded, insertPracticeAccounts);
  });

  test("holds the sample world, written through the calls that people use", async () => {
    const rows = await seeded.db.selectFrom("conferences").select("state").execute();
    expect(rows).toHaveLength(sampleConferences().length);
    expect(rows.filter(({ state }) => state === "draft")).toHaveLength(2);
    expect(rows.filter(({ state }) => state === "closed")).toHaveLength(1);
    const { seq } = await verifyAudit(seeded.db);
    expect(seq).toBeGreaterThan(rows.length * 2 + 100);
    const states = await seeded.db.selectFrom("periods").select(["name", "state"]).execute();
    const stateOf = (name: string) => states.find(period => period.name === name)?.state;
    expect(stateOf("6 tháng đầu năm 2024")).toBe("closed");
    expect(stateOf("6 tháng cuối năm 2026")).toBe("open");
    expect(stateOf("6 tháng đầu năm 2027")).toBe("planned");
  });

  test("holds reviews in every state, each step by the hand whose step it is", async () => {
    const half = seedId("period h2-2026");
    const rows = await seeded.db
      .selectFrom("obligations")
      .innerJoin("reviews", "reviews.id", "obligations.id")
      .select([
        "state",
        "checksPassed",
        "extension",
        "exemption",
        "unitId",
        "filers",
        "reviews.firstSubmittedAt",
        "dueOn",
      ])
      .where("periodId", "=", half)
      .execute();
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(reviewStates));
    expect(rows.filter(row => row.extension !== null)).toHaveLength(1);
    expect(rows.filter(row => row.exemption !== null)).toHaveLength(1);
    expect(rows.filter(row => (row.firstSubmittedAt ?? "") > row.dueOn)).not.toHaveLength(0);
    const steps = await seeded.db.selectFrom("reviewRevisions").select(["act", "by"]).execute();
    const judges = new Set(steps.filter(({ act }) => act === "approved").map(({ by }) => by));
    expect(judges).toEqual(new Set(["Trần Văn Bình (mẫu)"]));
    const writers = steps.filter(({ act }) => act === "submitted").map(({ by }) => by);
    expect(writers).toContain("Hoàng Thị Lan (mẫu)");
    expect(writers.filter(by => judges.has(by) || !by.endsWith("(mẫu)"))).toEqual([]);
  });

  test.each(["baocao", "thuky", "canbo", "lanhdao"])(
    "gives %s something to do at the end of 2026",
    async username => {
      const { call, send } = await openTab(seeded.bytes(), "2026-11-25T01:00:00.000Z");
      await send("POST", "/api/session", { username, password: "" });
      const mine = await call("/api/reviews/mine");
      const waiting = await call("/api/reviews/waiting");
      expect(mine.body.rows.length + waiting.body.rows.length).toBeGreaterThan(0);
    },
  );

  test("holds small pictures and papers, whole, also after it was opened again", async () => {
    expect(await verifyFiles(seeded.db)).toBe(8);
    const { store, send, fetch } = await openTab(seeded.bytes());
    expect(await verifyFiles(store.db)).toBe(8);
    await send("POST", "/api/session", { username: "canbo", password: "" });
    const [picture] = await store.db.selectFrom("files").select("id").orderBy("size", "desc").execute();
    const small = await fetch(`/api/files/${picture?.id}/thumbnail`);
    expect(small.headers.get("content-type")).toBe("image/png");
    expect(Number(small.headers.get("content-length"))).toBeLessThan(30_000);
    expect((await small.arrayBuffer()).byteLength).toBe(Number(small.headers.get("content-length")));
  });

  test("is opened again from its bytes, and finds the first article by words without marks", async () => {
    const { call, send } = await openTab(seeded.bytes());
    expect((await call("/api/conferences")).status).toBe(401);
    expect(
      (await send("POST", "/api/session", { username: "canbo", password: "" })).body.actor.posts[0].role,
    ).toBe("staff");
    const found = await call("/api/conferences?q=thai+nguyen+covid");
    expect(found.body.rows.map((row: { id: string }) => row.id)).toContain(thaiNguyenId);
  });

  test("keeps foreign keys after it was opened again", async () => {
    const { store } = await openTab(seeded.bytes());
    const orphan = { conferenceId: thaiNguyenId.replace(/^../, "00"), kind: "other" };
    await expect(store.db.insertInto("conferenceKinds").values(orphan).execute()).rejects.toThrow(
      /FOREIGN KEY/,
    );
  });

  test("lets each role do what it may, and says so when a lasting change was made", async () => {
    const { call, send, commits } = await openTab(seeded.bytes());
    const { body } = await call("/api/session");
    expect(body).toEqual({ actor: null, practice: practiceAccounts, ways: passwordOnly, limits: null });
    const unit = {
      id: "01890000-0000-7000-8000-000000000001",
      content: { name: "Đơn vị thử", shortName: "", kind: "" },
    };
    await send("POST", "/api/session", { username: "lanhdao", password: "anything" });
    const before = commits();
    expect((await send("POST", "/api/units", unit)).status).toBe(403);
    expect(commits()).toBe(before);
    await send("POST", "/api/session", { username: "quantri", password: "" });
    expect((await send("POST", "/api/units", unit)).status).toBe(200);
    expect(commits()).toBeGreaterThan(before);
  });

  test("admits an account made in the practice, once it has a password of its own, until it is switched off", async () => {
    const { send } = await openTab(seeded.bytes());
    await send("POST", "/api/session", { username: "quantri", password: "" });
    const id = "01890000-0000-7000-8000-000000000002";
    const content = { username: "thu.nghiem", name: "Người thử (mẫu)", post: openPost("staff") };
    const made = await send("POST", "/api/accounts", { id, content });
    expect(made.status).toBe(200);
    const given = { token: made.body.link, next: "gió mùa đông bắc 26" };
    expect((await send("POST", "/api/session/link", given)).body.actor.username).toBe("thu.nghiem");
    await send("POST", "/api/session", { username: "quantri", password: "" });
    const off = { name: content.name, isDisabled: true };
    expect((await send("PUT", `/api/accounts/${id}`, off, { "if-match": '"2"' })).status).toBe(200);
    expect((await send("POST", "/api/session", { username: "thu.nghiem", password: "" })).status).toBe(401);
    expect((await send("DELETE", "/api/session", {})).body.actor).toBe(null);
  });
});

describeOnEachDatabase("The sample world", world => {
  test("is written into an empty database only", async () => {
    const { store } = world();
    await seedWorld(store);
    expect(await isEmpty(store.db)).toBe(false);
    const { version, state } = await store.db
      .selectFrom("conferences")
      .selectAll()
      .where("id", "=", thaiNguyenId)
      .executeTakeFirstOrThrow();
    expect({ version, state }).toEqual({ version: 2, state: "recorded" });
    const { seq } = await verifyAudit(store.db);
    await expect(seedWorld(store)).rejects.toThrow("already holds records");
    expect((await verifyAudit(store.db)).seq).toBe(seq);
  });
});
