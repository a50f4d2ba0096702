import { describe, expect, test } from "vitest";
import { countRates } from "../../server/http/rates.ts";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { problemOf } from "../support/problemOf.ts";
import { engines, openWorld, type Person, type World } from "../support/world.ts";

const limits = { ofAccount: 6, ofNetwork: 3 };
const draft = () => ({
  values: {},
  baseVersion: 0,
  title: "",
  machine: { id: newId(), name: "Chrome" },
  typedAt: "2026-07-01T01:00:00.000Z",
  stamp: newId(),
});

const saveUnit = (person: Person) => {
  const content = { name: `Ban ${newId()}`, shortName: "", kind: "party" as const };
  return person.change(contract.units.create, { body: { id: newId(), content } });
};
const keepWords = (person: Person) => {
  const key = { type: "conference", recordId: newId() };
  return person.change(contract.drafts.keep, { ...key, body: { seen: "", draft: draft() } });
};
const readUnits = (person: Person) => person.view(contract.units.list, {});

async function times(count: number, call: () => Promise<unknown>) {
  for (let at = 0; at < count; at++) await call();
}

describe.each(engines)("Who calls too often (%s)", engine => {
  async function inWorld(story: (world: World) => Promise<void>) {
    const world = await openWorld(engine, limits);
    await story(world).finally(() => world.close());
  }

  test("is told how long to wait, in the answer and its header, and is let in again after that", () =>
    inWorld(async ({ as, clock, store }) => {
      await times(6, () => saveUnit(as("staff")));
      expect(await problemOf(saveUnit(as("staff")))).toMatchObject({
        code: "tooManyRequests",
        retryAfter: 10,
      });
      const raw = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
      const response = await as("staff").fetch("/api/units", raw);
      expect([response.status, response.headers.get("retry-after")]).toEqual([429, "10"]);
      clock.advance(9_999);
      expect((await problemOf(saveUnit(as("staff")))).code).toBe("tooManyRequests");
      clock.advance(1);
      await saveUnit(as("staff"));
      expect(await store.db.selectFrom("units").select("id").execute()).toHaveLength(7);
    }));

  test("takes nothing from anybody else", () =>
    inWorld(async ({ as }) => {
      await times(6, () => saveUnit(as("staff")));
      await saveUnit(as("admin"));
    }));

  test("in the background or by reading can save all the same", () =>
    inWorld(async ({ as }) => {
      await times(6, () => keepWords(as("staff")));
      expect((await problemOf(keepWords(as("staff")))).code).toBe("tooManyRequests");
      await times(6, () => readUnits(as("staff")));
      expect((await problemOf(readUnits(as("staff")))).code).toBe("tooManyRequests");
      await times(6, () => saveUnit(as("staff")));
    }));

  test("without being signed in is counted by network", () =>
    inWorld(async ({ as }) => {
      const look = () => as("nobody").view(contract.session.view, {});
      await times(3, look);
      expect(await problemOf(look())).toMatchObject({ code: "tooManyRequests", retryAfter: 20 });
      await as("staff").view(contract.session.view, {});
    }));
});

describe("The count", () => {
  const refused = /quá dồn dập/;
  const from = (address: string) => ({ actor: null, address });

  test("takes one IPv6 subscriber for one network, and no two IPv4 addresses", () => {
    const count = countRates({ ofAccount: 1, ofNetwork: 1 }, () => new Date(0));
    count(contract.session.view, from("2001:db8::1"));
    expect(() => count(contract.session.view, from("2001:db8::ffff"))).toThrow(refused);
    count(contract.session.view, from("2001:db8:0:1::1"));
    count(contract.session.view, from("10.0.0.1"));
    count(contract.session.view, from("10.0.0.2"));
  });

  test("neither gives nor takes when the clock is set back", () => {
    let now = 600_000;
    const count = countRates({ ofAccount: 1, ofNetwork: 1 }, () => new Date(now));
    count(contract.session.view, from("10.0.0.1"));
    now = 0;
    expect(() => count(contract.session.view, from("10.0.0.1"))).toThrow(refused);
    now = 60_000;
    count(contract.session.view, from("10.0.0.1"));
  });
});
