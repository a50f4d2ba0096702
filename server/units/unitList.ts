import type { Id } from "../../src/domain/id.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import { type UnitRow, unitRowOn } from "../../src/domain/unit/unit.ts";
import type { Db, Tx } from "../db/tables.ts";
import type { Looker } from "../scope.ts";
import { allUnits } from "./unitRows.ts";

/** Every unit that the looker sees as it was on the day, by name. */
export async function listUnits(db: Db | Tx, looker: Looker, day: string): Promise<UnitRow[]> {
  const successors = await successorsOf(db);
  const rows = (await allUnits(db, looker)).map(unit => unitRowOn(unit, day, successors.get(unit.id) ?? []));
  return rows.sort((a, b) => compareVi(a.name, b.name));
}

/** Which units took the place of which, by changes that stand. */
async function successorsOf(db: Db | Tx): Promise<Map<Id, Id[]>> {
  const links = await db
    .selectFrom("unitChangeLinks as was")
    .innerJoin("unitChangeLinks as became", "became.changeId", "was.changeId")
    .innerJoin("unitChanges as change", "change.id", "was.changeId")
    .where("was.side", "=", "from")
    .where("became.side", "=", "to")
    .where("change.revokedAt", "is", null)
    .whereRef("was.unitId", "!=", "became.unitId")
    .orderBy("change.day")
    .select(["was.unitId as from", "became.unitId as to"])
    .execute();
  const successors = new Map<Id, Id[]>();
  for (const { from, to } of links) successors.set(from, [...(successors.get(from) ?? []), to]);
  return successors;
}
