import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "../src/api/contract.ts";
import type { Endpoint } from "../src/api/endpoint.ts";
import { newId } from "../src/domain/id.ts";
import { permissions } from "../src/domain/permission.ts";
import { openWorld, type World } from "./support/world.ts";

type Who = "nobody" | "leader" | "staff" | "admin";
const everyone: Who[] = ["nobody", "leader", "staff", "admin"];
const signedIn: Who[] = ["leader", "staff", "admin"];
const writers: Who[] = ["staff", "admin"];

/** Who may call what. This table is reviewed by people: a new call fails the test below until its row stands here. */
const access: Record<string, Who[]> = {
  "session.view": everyone,
  "session.signIn": everyone,
  "session.signOut": everyone,
  "session.changePassword": signedIn,
  "conferences.list": signedIn,
  "conferences.count": signedIn,
  "conferences.offers": signedIn,
  "conferences.export": signedIn,
  "conferences.view": signedIn,
  "conferences.revisions": signedIn,
  "conferences.revision": signedIn,
  "conferences.create": writers,
  "conferences.update": writers,
  "conferences.record": writers,
  "conferences.close": writers,
  "conferences.reopen": ["admin"],
  "conferences.remove": writers,
  "conferences.restore": writers,
  "files.list": signedIn,
  "files.view": signedIn,
  "files.download": signedIn,
  "files.thumbnail": signedIn,
  "files.begin": writers,
  "files.put": writers,
  "files.putThumbnail": writers,
  "files.finish": writers,
  "files.update": writers,
  "files.remove": writers,
  "files.restore": writers,
  "units.list": signedIn,
  "units.create": writers,
  "units.update": writers,
  "clusters.list": signedIn,
  "clusters.create": writers,
  "clusters.update": writers,
  "periods.list": signedIn,
  "periods.create": writers,
  "periods.update": writers,
  "officials.list": signedIn,
  "officials.create": writers,
  "officials.update": writers,
  "accounts.list": ["admin"],
  "accounts.create": ["admin"],
  "accounts.update": ["admin"],
  "accounts.resetPassword": ["admin"],
  "posts.list": signedIn,
  "posts.create": ["admin"],
  "posts.delegate": ["admin"],
  "posts.end": ["admin"],
  "posts.remove": ["admin"],
};

const calls = Object.entries(contract).flatMap(([group, endpoints]) =>
  Object.entries(endpoints).map(([name, endpoint]) => [`${group}.${name}`, endpoint] as [string, Endpoint]),
);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function codeFor(who: Who, endpoint: Endpoint): Promise<string> {
  const path = `/api${endpoint.path.replace(/:\w+/g, newId())}`;
  const headers = { "content-type": "application/json", "idempotency-key": newId(), "if-match": '"1"' };
  const init = endpoint.does === "read" ? {} : { method: endpoint.method, headers, body: "{}" };
  const response = await world.as(who).fetch(path, init);
  return response.ok ? "ok" : ((await response.json()) as { code: string }).code;
}

test("every call of the contract has its row, and no row is left over", () => {
  expect(Object.keys(access).toSorted()).toEqual(calls.map(([name]) => name).toSorted());
});

test("every permission guards some call", () => {
  const used = new Set(calls.map(([, endpoint]) => endpoint.needs));
  expect(permissions.filter(permission => !used.has(permission))).toEqual([]);
});

describe.each(everyone)("%s", who => {
  test.each(calls)("%s", async (name, endpoint) => {
    const code = await codeFor(who, endpoint);
    if (access[name]?.includes(who)) expect(["signIn", "forbidden", "changePassword"]).not.toContain(code);
    else expect(code).toBe(who === "nobody" ? "signIn" : "forbidden");
  });
});
