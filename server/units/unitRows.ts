import type { Selectable } from "kysely";
import type { Id } from "../../src/domain/id.ts";
import { nameOn, type Unit } from "../../src/domain/unit/unit.ts";
import { brokenParents, type UnitsById } from "../../src/domain/unit/unitTree.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
import { inScope, type Looker } from "../scope.ts";

const columns = ["id", "version", "content"] as const;
type Row = Pick<Selectable<Tables["units"]>, (typeof columns)[number]>;

/** Every unit there ever was, as far as the looker sees. */
export async function allUnits(db: Db | Tx, looker: Looker): Promise<Unit[]> {
  const rows = await db.selectFrom("units").select(columns).where(inScope(looker, "units")).execute();
  return rows.map(unitOf);
}

/** The unit as it stands; one out of the looker's sight is not found. */
export async function findUnit(db: Db | Tx, id: Id, looker: Looker): Promise<Unit> {
  const row = await db
    .selectFrom("units")
    .select(columns)
    .where("id", "=", id)
    .where(inScope(looker, "units"))
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  return unitOf(row);
}

function unitOf({ id, version, content }: Row): Unit {
  return { id, version, content: JSON.parse(content) };
}

/** A unit as its table keeps it: whole, and beside it what is looked for across records. The name is the last it has. */
export function unitColumns({ id, version, content }: Unit): Tables["units"] {
  const { name, shortName } = nameOn(content, "9999-12-31");
  const { kind, from, to } = content;
  return { id, version, name, shortName, kind, from, to, content: JSON.stringify(content) };
}

/** No engine takes an unlimited number of values in one statement. */
const rowsAtOnce = 500;

/** Writes units that are new. */
export async function insertUnits(tx: Tx, units: readonly Unit[]): Promise<void> {
  for (let at = 0; at < units.length; at += rowsAtOnce)
    await tx
      .insertInto("units")
      .values(units.slice(at, at + rowsAtOnce).map(unitColumns))
      .execute();
}

/** Writes a unit over what it was before; refuses when somebody else was first. */
export async function replaceUnit(tx: Tx, before: Unit, after: Unit): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable("units")
    .set(unitColumns(after))
    .where("id", "=", before.id)
    .where("version", "=", before.version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Refusal("stale", { current: before });
}

/**
 * Refuses units that would make the tree of any day a contradiction. `pathOf` names the field of the row that is wrong, or "below"
 * where the units under it would be left without one.
 */
export async function refuseBrokenTree(
  tx: Tx,
  changed: readonly Unit[],
  pathOf: (at: number | "below", unit: Unit) => string,
): Promise<void> {
  const kept = (await tx.selectFrom("units").select(columns).execute()).map(unitOf);
  const byId: UnitsById = new Map([...kept, ...changed].map(({ id, content }) => [id, content]));
  const ids = new Set(changed.map(unit => unit.id));
  const fields = changed.flatMap(unit =>
    brokenParents(unit.id, byId).map(({ at, code }) => ({ path: pathOf(at, unit), code: code as string })),
  );
  const below = kept.filter(
    ({ id, content }) => !ids.has(id) && content.parents.some(row => row.unit !== null && ids.has(row.unit)),
  );
  for (const unit of below)
    for (const { at, code } of brokenParents(unit.id, byId)) {
      const above = changed.find(({ id }) => id === unit.content.parents[at]?.unit);
      if (above !== undefined)
        fields.push({ path: pathOf("below", above), code: code === "parentAbsent" ? "unitsBelow" : code });
    }
  if (fields.length > 0) throw new Refusal("invalid", { fields });
}
