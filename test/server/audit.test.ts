import { expect, test } from "vitest";
import { verifyAudit } from "../../server/audit/audit.ts";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { NewUnit, unitFrom } from "../../src/domain/unit/unit.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

async function writeUnits({ as }: World, count: number): Promise<void> {
  for (let at = 1; at <= count; at++) {
    const content = { name: `Đơn vị ${at}`, shortName: "", kind: "" as const };
    await as("staff").change(contract.units.create, { body: { id: newId(), content } });
  }
}

describeOnEachDatabase("The book of changes", world => {
  test("is a chain that fits, from its beginning or from a known mark", async () => {
    const { store } = world();
    expect(await verifyAudit(store.db)).toEqual({ seq: 0, hash: "" });
    await writeUnits(world(), 3);
    const mark = await verifyAudit(store.db);
    expect(mark.seq).toBe(3);
    await writeUnits(world(), 2);
    expect(await verifyAudit(store.db, mark)).toMatchObject({ seq: 5 });
  });

  test("has no gap after a write that failed", async () => {
    const { as, store } = world();
    await writeUnits(world(), 1);
    const refused = as("staff").change(contract.units.update, {
      id: newId(),
      version: 1,
      body: unitFrom(newId(), NewUnit.parse({ name: "Không có", shortName: "", kind: "" })),
    });
    await expect(refused).rejects.toMatchObject({ status: 404 });
    await writeUnits(world(), 1);
    expect(await verifyAudit(store.db)).toMatchObject({ seq: 2 });
  });

  test("stays one chain when many write at once", async () => {
    await Promise.all(Array.from({ length: 8 }, () => writeUnits(world(), 1)));
    expect(await verifyAudit(world().store.db)).toMatchObject({ seq: 8 });
  });

  test("names the row that somebody changed", async () => {
    const { db } = world().store;
    await writeUnits(world(), 4);
    await db.updateTable("audit").set({ actorName: "Người khác" }).where("seq", "=", 3).execute();
    await expect(verifyAudit(db)).rejects.toThrow("row 3 is missing or was changed");
  });

  test("names the row that somebody took out", async () => {
    const { db } = world().store;
    await writeUnits(world(), 4);
    await db.deleteFrom("audit").where("seq", "=", 2).execute();
    await expect(verifyAudit(db)).rejects.toThrow("row 2 is missing or was changed");
  });

  test("shows that its end was cut off", async () => {
    const { db } = world().store;
    await writeUnits(world(), 4);
    await db.deleteFrom("audit").where("seq", ">", 2).execute();
    await expect(verifyAudit(db)).rejects.toThrow("rows after 2 are missing");
  });

  test("shows even a cut that was made to fit, because the mark remembers more", async () => {
    const { db } = world().store;
    await writeUnits(world(), 4);
    const mark = await verifyAudit(db);
    const row = await db
      .selectFrom("audit")
      .select(["seq", "hash"])
      .where("seq", "=", 2)
      .executeTakeFirstOrThrow();
    await db.deleteFrom("audit").where("seq", ">", 2).execute();
    await db.updateTable("auditHead").set(row).execute();
    expect(await verifyAudit(db)).toEqual(row);
    await expect(verifyAudit(db, mark)).rejects.toThrow("row 4 is missing or was changed");
  });
});
