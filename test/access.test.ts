import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "../src/api/contract.ts";
import type { Endpoint } from "../src/api/endpoint.ts";
import { newId } from "../src/domain/id.ts";
import { permissions } from "../src/domain/people/permission.ts";
import { auditActionWords } from "../src/i18n/words/auditActions.ts";
import { type AccessRecord, openAccess, queryOf, recordsOf } from "./support/accessRecords.ts";
import { openWorld, type World } from "./support/world.ts";

/** From nobody to the widest rights; reporter and secretary belong to the first of two clusters. */
const everyone = ["nobody", "without post", "reporter", "secretary", "leader", "staff", "admin"] as const;

const groups = Object.entries(contract).map(([group, calls]) => ({
  group,
  calls: Object.entries(calls) as [string, Endpoint][],
}));

let world: World;
let idFor: Awaited<ReturnType<typeof openAccess>>;
beforeAll(async () => {
  world = await openWorld();
  idFor = await openAccess(world);
});
afterAll(() => world.close());

test("every call that leaves a row in the book of changes has its words", () => {
  const booked = groups.flatMap(({ group, calls }) =>
    calls
      .filter(([, endpoint]) => ["write", "session"].includes(endpoint.does))
      .map(([name]) => `${group}.${name}`),
  );
  for (const { groups: groupWords, actions } of Object.values(auditActionWords)) {
    expect(booked.filter(name => !actions[name])).toEqual([]);
    expect(booked.filter(name => !groupWords[name.split(".")[0] ?? ""])).toEqual([]);
  }
});

test("every permission guards some call", () => {
  const used = new Set(groups.flatMap(({ calls }) => calls.map(([, endpoint]) => endpoint.needs)));
  expect(permissions.filter(permission => !used.has(permission))).toEqual([]);
});

/**
 * Who may call what, on whose record, in which state: one file a group, read and reviewed by people. A new call, or another answer,
 * fails here until `npm run vitest -- test/access.test.ts -u` has written it down and somebody has looked at the difference.
 */
describe.each(groups)("Access to $group", ({ group, calls }) => {
  test("is as it was reviewed", async () => {
    const rows: string[][] = [];
    for (const [name, endpoint] of calls) rows.push(...(await rowsOf(group, name, endpoint)));
    const head = ["call", "record", ...everyone];
    const lines = [head, head.map(() => "---"), ...rows].map(cells => `| ${cells.join(" | ")} |`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`access/${group}.md`);
  });
});

/** The rows of one call; states that answer everybody alike share a row. */
async function rowsOf(group: string, name: string, endpoint: Endpoint): Promise<string[][]> {
  const rows: { record: AccessRecord; states: string[]; answers: string[] }[] = [];
  for (const record of recordsOf(group, name, endpoint.path)) {
    const answers: string[] = [];
    for (const who of everyone) answers.push(await answerTo(who, `${group}.${name}`, endpoint, record));
    const same = rows.find(
      row => row.record.place === record.place && row.answers.join("|") === answers.join("|"),
    );
    if (same === undefined) rows.push({ record, states: [record.state], answers });
    else same.states.push(record.state);
  }
  return rows.map(({ record, states, answers }) => {
    const place = record.place === "none" ? "" : record.place;
    return [
      `${group}.${name}`,
      [place, states.filter(Boolean).join(", ")].filter(Boolean).join(": "),
      ...answers,
    ];
  });
}

async function answerTo(
  who: string,
  call: string,
  endpoint: Endpoint,
  record: AccessRecord,
): Promise<string> {
  const [group = ""] = call.split(".");
  const id = await idFor(call === "files.list" ? "conferences" : group, record);
  const path = `/api${endpoint.path
    .replace(/:version\b/, "1")
    .replace(/:type\b/, "conference")
    .replace(/:\w+/g, id)}${queryOf(call, id)}`;
  const headers = { "content-type": "application/json", "idempotency-key": newId(), "if-match": '"1"' };
  const init = endpoint.does === "read" ? {} : { method: endpoint.method, headers, body: "{}" };
  const response = await world.as(who).fetch(path, init);
  if (!response.ok) return ((await response.json()) as { code: string }).code;
  const isList = endpoint.does === "read" && endpoint.returns !== "csv" && !endpoint.path.includes(":");
  if (!isList) return "ok";
  const { rows } = (await response.json()) as { rows?: unknown[] };
  return rows === undefined ? "ok" : `ok, sees ${rows.length > 1 ? "several" : rows.length}`;
}
