import { expect, test } from "vitest";
import { insertPracticeAccounts } from "../../mocks/practiceAccounts.ts";
import { seedWorld } from "../../mocks/seed.ts";
import { contract } from "../../src/api/contract.ts";
import type { Answer } from "../../src/api/endpoint.ts";
import type { AuditRow } from "../../src/domain/audit.ts";
import { newId } from "../../src/domain/id.ts";
import { recordDifference } from "../../src/domain/merge/recordDifference.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { actionText } from "../../src/i18n/words/auditActions.ts";
import { fieldPathText, valueText } from "../../src/i18n/words/auditFields.ts";
import { addHolder } from "../support/holders.ts";
import { addEntries } from "../support/saveAll.ts";
import { describeOnEachDatabase, openWorld, type World } from "../support/world.ts";

const trace = /^[0-9a-f]{64}$/;
const inside = ["id", "itemId", "session"];
const rawId = /[0-9a-f]{8}-[0-9a-f]{4}-/;
const code = /^[a-z]+[A-Z]\w*$|^(planned|open|closed|draft|submitted|atMost|atLeast|narrative|byLaw)$/;

/** Everything of a row that a reader would have to decipher. */
function rawIn(row: AuditRow): string[] {
  const seen = recordDifference(row.before, row.after)
    .filter(({ path, after }) => !inside.includes(path.at(-1) ?? "") && !trace.test(String(after)))
    .flatMap(({ path, before, after }) => [
      fieldPathText(path, "vi"),
      ...[before, after].map(leaf => valueText({ path, leaf, names: row.names }, "vi")),
    ]);
  const all = [actionText(row.action, "vi"), row.title, ...seen];
  const raw = all.filter(text => rawId.test(text) || text.split(" · ").some(part => code.test(part)));
  return raw.map(text => `${row.action}: ${text}`);
}

/** The rows of the book, of each action no more than a few. */
async function rowsOf({ as }: World): Promise<AuditRow[]> {
  const admin = as("admin");
  const rows: AuditRow[] = [];
  const seen = new Map<string, number>();
  let before: number | null | undefined;
  while (before !== null) {
    const page: Answer<typeof contract.audit.list> = await admin.view(contract.audit.list, {
      limit: 200,
      ...(before !== undefined && { before }),
    });
    for (const { seq, action } of page.rows) {
      const count = seen.get(action) ?? 0;
      seen.set(action, count + 1);
      if (count < 4) rows.push(await admin.view(contract.audit.view, { seq: String(seq) }));
    }
    before = page.older;
  }
  return rows.toReversed();
}

test("every row of the practice world is told in words, and names what it is about", async () => {
  const world = await openWorld();
  const { db } = world.store;
  await db.deleteFrom("posts").execute();
  await db.deleteFrom("user").execute();
  await seedWorld(world.store, insertPracticeAccounts);
  await addHolder(world, "admin", [openPost("admin")]);
  const rows = await rowsOf(world);
  expect(new Set(rows.map(row => row.action)).size).toBeGreaterThan(20);
  expect([...new Set(rows.flatMap(rawIn))]).toEqual([]);
  expect([...new Set(rows.filter(row => row.title === "").map(row => row.action))]).toEqual([]);
  await world.close();
});

describeOnEachDatabase("A row of the book", open => {
  test("names people, places and parts by what they are called today", async () => {
    const world = open();
    const { units, clusters } = await addEntries(world);
    const [unitId, clusterId] = [units[0]?.id ?? "", clusters[0]?.id ?? ""];
    const accountId = await addHolder(world, "binh", []);
    const deputyId = await addHolder(world, "lan", []);
    const admin = world.as("admin");
    const posts = [
      { ...openPost("reporter"), unitId },
      { ...openPost("secretary"), clusterId },
    ];
    const given = await Promise.all(
      posts.map(content =>
        admin.change(contract.posts.create, { accountId, body: { id: newId(), content } }),
      ),
    );
    const id = given[1]?.id ?? "";
    const content = { accountId: deputyId, from: "2026-07-01", to: "2026-07-31", basis: "" };
    await admin.change(contract.posts.delegate, { id, body: { id: newId(), content } });
    const rows = await rowsOf(world);
    expect(rows.flatMap(rawIn)).toEqual([]);
    const [last] = rows.slice(-1);
    expect(last?.title).toBe("Người lan");
    expect(last?.names).toMatchObject({
      [clusterId]: { kind: "cluster", name: "Cụm thi đua số 3" },
      [deputyId]: { kind: "account", name: "Người lan" },
      [id]: { kind: "post", name: "Người binh", of: accountId },
    });
    const { rows: lines } = await admin.view(contract.audit.list, { group: "posts" });
    expect(lines.map(line => line.title)).toEqual(["Người lan", "Người binh", "Người binh"]);
    expect(await admin.view(contract.audit.export, { group: "posts" })).toContain("Người lan,");
  });

  test("about what is gone says so, and never shows the bare id", async () => {
    const world = open();
    const accountId = await addHolder(world, "binh", []);
    const admin = world.as("admin");
    const body = { id: newId(), content: { ...openPost("staff"), from: "2026-07-02" } };
    const { id, version } = await admin.change(contract.posts.create, { accountId, body });
    await admin.change(contract.posts.remove, { id, version, body: {} });
    const rows = await rowsOf(world);
    expect(rows.flatMap(rawIn)).toEqual([]);
    expect(rows.at(-1)?.names[accountId]).toMatchObject({ kind: "account", name: "Người binh" });
    expect(valueText({ path: ["onBehalfOf"], leaf: id, names: rows.at(-1)?.names ?? {} }, "vi")).toBe(
      "(nay không còn trong sổ)",
    );
  });
});
