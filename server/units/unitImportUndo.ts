import type { Id } from "../../src/domain/id.ts";
import type { Unit, UnitDraft } from "../../src/domain/unit/unit.ts";
import type { Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
import { refuseNamed } from "./unitPlaces.ts";
import { refuseBrokenTree, replaceUnit } from "./unitRows.ts";

/** A unit that an import wrote: what stood before (null where it was new), and the version it left. */
export type Touched = { id: Id; before: UnitDraft | null; version: number };

/** No engine takes an unlimited number of values in one statement. */
const idsAtOnce = 500;

/** The units as they were before the import; refused when one was changed since or anything names one that the import added. */
export async function takeImportBack(tx: Tx, touched: readonly Touched[], since: string): Promise<void> {
  const kept = new Map<Id, Unit>();
  for (const row of await tx.selectFrom("units").select(["id", "version", "content"]).execute())
    kept.set(row.id, { ...row, content: JSON.parse(row.content) });
  if (touched.some(({ id, version }) => kept.get(id)?.version !== version))
    throw new Refusal("conflict", { fields: [{ path: "", code: "unitChanged" }] });
  const added = new Set(touched.filter(({ before }) => before === null).map(({ id }) => id));
  const restored = touched.flatMap(({ id, before, version }) =>
    before === null ? [] : [{ id, version: version + 1, content: before }],
  );
  for (const unit of restored) await replaceUnit(tx, kept.get(unit.id) as Unit, unit);
  await refuseNamed(tx, { units: [...added], since });
  for (const ids of batches(added)) await tx.deleteFrom("units").where("id", "in", ids).execute();
  await refuseBrokenTree(tx, restored, () => "id");
}

function* batches(ids: ReadonlySet<Id>): Generator<Id[]> {
  const all = [...ids];
  for (let at = 0; at < all.length; at += idsAtOnce) yield all.slice(at, at + idsAtOnce);
}
