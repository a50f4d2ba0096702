import type { Id } from "../../src/domain/id.ts";
import type { Unit, UnitDraft } from "../../src/domain/unit/unit.ts";
import type { Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
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
  if (touched.some(({ id, version }) => kept.get(id)?.version !== version)) throw inTheWay("unitChanged");
  const added = new Set(touched.filter(({ before }) => before === null).map(({ id }) => id));
  const restored = touched.flatMap(({ id, before, version }) =>
    before === null ? [] : [{ id, version: version + 1, content: before }],
  );
  const left = new Map([...kept, ...restored.map(unit => [unit.id, unit] as const)]);
  for (const id of added) left.delete(id);
  for (const { content } of left.values())
    if (content.parents.some(({ unit }) => unit !== null && added.has(unit))) throw inTheWay("unitInUse");
  if (await isNamed(tx, added, since)) throw inTheWay("unitInUse");
  for (const unit of restored) await replaceUnit(tx, kept.get(unit.id) as Unit, unit);
  for (const ids of batches(added)) await tx.deleteFrom("units").where("id", "in", ids).execute();
  await refuseBrokenTree(tx, restored, () => "id");
}

function* batches(ids: ReadonlySet<Id>): Generator<Id[]> {
  const all = [...ids];
  for (let at = 0; at < all.length; at += idsAtOnce) yield all.slice(at, at + idsAtOnce);
}

/** Whether anything but the units themselves names one of them. Only what was written since they began can do so. */
async function isNamed(tx: Tx, added: ReadonlySet<Id>, since: string): Promise<boolean> {
  const tables = [
    "clusterMembers",
    "clusterHeads",
    "posts",
    "participations",
    "obligations",
    "unitChangeLinks",
  ] as const;
  for (const ids of batches(added))
    for (const table of tables) {
      const row = await tx
        .selectFrom(table as "posts")
        .select("unitId")
        .where("unitId", "in", ids)
        .executeTakeFirst();
      if (row !== undefined) return true;
    }
  const groups = await tx.selectFrom("unitGroups").select("content").execute();
  const conferences = await tx
    .selectFrom("conferences")
    .select("content")
    .where("updatedAt", ">=", since)
    .execute();
  return [...groups, ...conferences].some(({ content }) =>
    (content.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []).some(id => added.has(id)),
  );
}

function inTheWay(code: "unitChanged" | "unitInUse"): Refusal {
  return new Refusal("conflict", { fields: [{ path: "id", code }] });
}
