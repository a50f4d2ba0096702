import type { Id } from "../../src/domain/id.ts";
import type { Db, Tx } from "../db/tables.ts";

/** Units whose work another one carries on: wholly after a merger, in part after a split. */
export type UnitsBefore = { merged: Id[]; split: Id[] };

/** No unit comes of more changes one behind the other; a circle in the books must not keep a page from opening. */
const mostSteps = 10;

/** The units that came before this one by changes that held on the day, however many mergers lie between; a split ends the way back. */
export async function unitsBefore(db: Db | Tx, unitId: Id, day: string): Promise<UnitsBefore> {
  const before: UnitsBefore = { merged: [], split: [] };
  let heirs: Id[] = [unitId];
  const seen = new Set(heirs);
  for (let step = 0; heirs.length > 0 && step < mostSteps; step++) {
    const rows = await db
      .selectFrom("unitChangeLinks as come")
      .innerJoin("unitChanges", "unitChanges.id", "come.changeId")
      .innerJoin("unitChangeLinks as gone", "gone.changeId", "come.changeId")
      .select(["gone.unitId", "unitChanges.kind"])
      .where("come.side", "=", "to")
      .where("gone.side", "=", "from")
      .where("come.unitId", "in", heirs)
      .where("unitChanges.kind", "in", ["merge", "split"])
      .where("unitChanges.revokedAt", "is", null)
      .where("unitChanges.day", "<=", day)
      .execute();
    const fresh = rows.filter(row => !seen.has(row.unitId));
    for (const row of fresh) seen.add(row.unitId);
    before.split.push(...fresh.filter(row => row.kind === "split").map(row => row.unitId));
    heirs = fresh.filter(row => row.kind === "merge").map(row => row.unitId);
    before.merged.push(...heirs);
  }
  return before;
}
