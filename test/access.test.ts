import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "../src/api/contract.ts";
import type { Endpoint } from "../src/api/endpoint.ts";
import { ApiProblem } from "../src/api/problem.ts";
import { permissions } from "../src/domain/people/permission.ts";
import { auditActionWords } from "../src/i18n/words/auditActions.ts";
import { accessInputs, preparedCall } from "./support/accessInputs.ts";
import { type AccessRecord, openAccess, recordsOf } from "./support/accessRecords.ts";
import { openWorld, type World } from "./support/world.ts";

/** From nobody to the widest rights; reporter and secretary belong to the first of two clusters. */
const everyone = ["nobody", "without post", "reporter", "secretary", "leader", "staff", "admin"] as const;

/** Answers that speak of what was sent, not of who sent it. */
const faulty = ["badRequest", "invalid", "stale", "taken", "tooLarge", "wrongContentType", "keyRequired"];

const groups = Object.entries(contract).map(([group, calls]) => ({
  group,
  calls: Object.entries(calls) as [string, Endpoint][],
}));

let world: World;
let inputs: ReturnType<typeof accessInputs>;
beforeAll(async () => {
  world = await openWorld();
  inputs = accessInputs(await openAccess(world));
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
    // An input that is refused as such would hide who may call.
    expect(rows.filter(row => row.some(cell => faulty.includes(cell)))).toEqual([]);
    const succeeds = new Set(
      rows.filter(row => row.some(cell => cell.startsWith("ok"))).map(([call]) => call),
    );
    expect(calls.map(([name]) => `${group}.${name}`).filter(call => !succeeds.has(call))).toEqual([]);
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
    for (const who of everyone) answers.push(await answerTo(who, group, name, record));
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

async function answerTo(who: string, group: string, name: string, record: AccessRecord): Promise<string> {
  const { endpoint, send } = await preparedCall(inputs, group, name, { who, record });
  try {
    const { rows } = (await send(world.as(who))) as { rows?: unknown[] };
    const isList = endpoint.does === "read" && rows !== undefined && !endpoint.path.includes(":");
    return isList ? `ok, sees ${rows.length > 1 ? "several" : rows.length}` : "ok";
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return error.problem.code;
  }
}
