import type { UnitLife } from "../../src/domain/review/obligation.ts";
import { nameOn, type UnitDraft } from "../../src/domain/unit/unit.ts";
import type { Db, Tx } from "../db/tables.ts";

/** The lives of these units and of those that carry on their work, with the names of the day. */
export async function unitLives(
  db: Db | Tx,
  unitIds: readonly string[],
  day: string,
): Promise<Map<string, UnitLife & { name: string }>> {
  const lives = new Map<string, UnitLife & { name: string }>();
  if (unitIds.length === 0) return lives;
  const after = await db
    .selectFrom("unitChangeLinks as gone")
    .innerJoin("unitChanges", "unitChanges.id", "gone.changeId")
    .innerJoin("unitChangeLinks as come", "come.changeId", "gone.changeId")
    .select(["gone.unitId", "come.unitId as successor"])
    .where("gone.side", "=", "from")
    .where("come.side", "=", "to")
    .where("unitChanges.revokedAt", "is", null)
    .where("gone.unitId", "in", [...new Set(unitIds)])
    .execute();
  const all = [...new Set([...unitIds, ...after.map(row => row.successor)])];
  const rows = await db
    .selectFrom("units")
    .select(["id", "content", "from", "to"])
    .where("id", "in", all)
    .execute();
  for (const { id, content, from, to } of rows) {
    const successors = after
      .filter(row => row.unitId === id && row.successor !== id)
      .map(row => row.successor);
    const { name } = nameOn(JSON.parse(content) as UnitDraft, day);
    lives.set(id, { name, from, to, successors });
  }
  return lives;
}
