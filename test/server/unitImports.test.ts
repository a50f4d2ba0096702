import { expect, test } from "vitest";
import { verifyAudit } from "../../server/audit/audit.ts";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import type { UnitImportRow } from "../../src/domain/unit/unitImport.ts";
import { problemOf } from "../support/problemOf.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { units } = contract;

const row = (name: string, more: Partial<UnitImportRow["content"]> = {}): UnitImportRow => ({
  id: newId(),
  version: 0,
  content: { name, shortName: "", kind: "", parent: null, from: "", to: "", note: "", ...more },
});

async function take({ as }: World, rows: UnitImportRow[], id = newId()) {
  await as("staff").change(units.import, { body: { id, rows } });
  return id;
}

const all = async ({ as }: World) => (await as("leader").view(units.list, {})).rows;
const undo = ({ as }: World, id: string) =>
  as("staff").change(units.undoImport, { id, version: 1, body: {} });

describeOnEachDatabase("An import of units", world => {
  test("takes in a whole list, parents named before or after their children, with one row in the book", async () => {
    const above = row("Tỉnh đoàn", { kind: "front" });
    const { seq } = await verifyAudit(world().store.db);
    await take(world(), [row("Ban Thanh niên", { parent: above.id }), above]);
    expect(await verifyAudit(world().store.db)).toMatchObject({ seq: seq + 1 });
    expect(await all(world())).toMatchObject([
      { name: "Ban Thanh niên", parentId: above.id },
      { name: "Tỉnh đoàn", kind: "front" },
    ]);
    const { rows } = await world().as("staff").view(units.imports, {});
    expect(rows).toMatchObject([{ added: 2, changed: 0, isUndone: false, by: "Người staff" }]);
  });

  test("fills in what is known of a unit and leaves alone what the row does not say", async () => {
    const unit = row("Hội Nông dân tỉnh", { shortName: "HND", from: "1990-01-01" });
    await take(world(), [unit]);
    await take(world(), [
      { ...unit, version: 1, content: { ...unit.content, shortName: "", kind: "front" } },
    ]);
    const filled = { version: 2, shortName: "HND", kind: "front", from: "1990-01-01" };
    expect(await all(world())).toMatchObject([filled]);
    await take(world(), [{ ...unit, version: 2 }]);
    expect(await all(world())).toMatchObject([filled]);
  });

  test("is refused whole, naming every wrong row, and leaves nothing behind", async () => {
    const [a, b] = [row("A"), row("B")];
    a.content.parent = b.id;
    b.content.parent = a.id;
    const circle = take(world(), [row("Đúng"), a, b]);
    expect((await problemOf(circle)).fields).toEqual([
      { path: "rows.1.content.parent", code: "circle" },
      { path: "rows.2.content.parent", code: "circle" },
    ]);
    const unknown = take(world(), [row("C", { parent: newId() }), { ...row("D"), version: 3 }]);
    expect((await problemOf(unknown)).fields).toEqual([{ path: "rows.1.id", code: "unknownLink" }]);
    const late = take(world(), [row("C", { parent: newId() })]);
    expect((await problemOf(late)).fields).toEqual([{ path: "rows.0.content.parent", code: "unknownLink" }]);
    const nameless = take(world(), [row("")]);
    expect((await problemOf(nameless)).fields).toMatchObject([
      { path: "rows.0.content.name", code: "required" },
    ]);
    expect(await all(world())).toEqual([]);
    const chain = Array.from({ length: 40 }, (_, at) => row(`Cấp ${at}`));
    chain.forEach((unit, at) => {
      unit.content.parent = chain[at + 1]?.id ?? null;
    });
    expect((await problemOf(take(world(), chain))).fields?.[0]).toMatchObject({ code: "tooDeep" });
  });

  test("is taken back while nothing rests on it, and not afterwards", async () => {
    const unit = row("Hội Nông dân tỉnh");
    await take(world(), [unit]);
    const before = await all(world());
    const added = row("Tỉnh đoàn");
    const content = { ...unit.content, shortName: "HND" };
    const rows = [{ ...unit, version: 1, content }, added];
    await undo(world(), await take(world(), rows));
    expect(await all(world())).toEqual(before.map(kept => ({ ...kept, version: 3 })));
    const second = await take(world(), [added]);
    await take(world(), [row("Ban Thanh niên", { parent: added.id })]);
    expect(await problemOf(undo(world(), second))).toMatchObject({
      code: "conflict",
      fields: [{ path: "", code: "unitInUse" }, { path: "below" }],
    });
    expect(await all(world())).toHaveLength(3);
  });

  test("holds 5,000 units and can still be taken back, while other calls keep to 1 MB", async () => {
    const above = row("Ủy ban nhân dân tỉnh");
    const name = "Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị – xã hội xã";
    const rows = Array.from({ length: 4999 }, (_, at) => row(`${name} ${at}`, { parent: above.id }));
    const id = await take(world(), [...rows, above]);
    expect(await all(world())).toHaveLength(5000);
    await undo(world(), id);
    expect(await all(world())).toEqual([]);
    const tooMany = take(world(), [...rows, above, row("Một nữa")]);
    expect((await problemOf(tooMany)).code).toBe("invalid");
    const bloated = world()
      .as("staff")
      .change(units.create, {
        body: { id: newId(), content: { ...above.content, note: "x".repeat(1_000_001) } },
      });
    expect((await problemOf(bloated)).code).toBe("tooLarge");
  });
});
