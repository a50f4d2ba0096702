import { expect, test } from "vitest";
import { daysKept, pruneKeys } from "../../server/http/pruneKeys.ts";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { problemOf } from "../support/problemOf.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const day = 24 * 3_600_000;
const unit = (name: string) => ({ id: newId(), content: { name, shortName: "", kind: "party" as const } });

const keysIn = async ({ store }: World) =>
  (await store.db.selectFrom("idempotency").select("key").orderBy("key").execute()).map(row => row.key);

describeOnEachDatabase("The answer to a write", world => {
  test("is kept for 400 days, so that what waited a year without a network is still written once", async () => {
    const { as, clock, store } = world();
    const [key, body] = [newId(), unit("Ban Dân vận")];
    const first = await as("staff").change(contract.units.create, { body }, key);
    clock.advance(daysKept * day);
    await pruneKeys(store.db, "", clock.now);
    expect(await as("staff").change(contract.units.create, { body }, key)).toEqual(first);

    clock.advance(1);
    await pruneKeys(store.db, "", clock.now);
    expect(await keysIn(world())).toEqual([]);
    // Later still, the record's own id says that it is there.
    const again = await problemOf(as("staff").change(contract.units.create, { body }, key));
    expect(again.code).toBe("taken");
  });

  test("goes in steps of a thousand rows, and the steps come round to every row", async () => {
    const { store, clock } = world();
    const row = (at: string) => ({ key: newId(), actorId: "", fingerprint: "", status: 200, body: "", at });
    const [old, recent] = ["2025-01-01T00:00:00.000Z", clock.now.toISOString()];
    const rows = Array.from({ length: 1500 }, (_, place) => row(place % 3 === 0 ? old : recent));
    for (let from = 0; from < rows.length; from += 500)
      await store.db
        .insertInto("idempotency")
        .values(rows.slice(from, from + 500))
        .execute();

    const next = await pruneKeys(store.db, "", clock.now);
    expect(await keysIn(world())).toHaveLength(1500 - 334);
    expect(await pruneKeys(store.db, next, clock.now)).toBe("");
    expect(await keysIn(world())).toHaveLength(1000);
    expect(await store.db.selectFrom("idempotency").select("key").where("at", "=", old).execute()).toEqual(
      [],
    );
  });
});
