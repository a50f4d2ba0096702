import type { Id } from "../../src/domain/id.ts";
import { isSame } from "../../src/domain/merge/sameValue.ts";
import { type Unit, UnitDraft } from "../../src/domain/unit/unit.ts";
import { brokenChains } from "../../src/domain/unit/unitChains.ts";
import { type UnitImportRow, unitAfterRow } from "../../src/domain/unit/unitImport.ts";
import type { Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { sha256 } from "../http/sha256.ts";
import { type Touched, takeImportBack } from "./unitImportUndo.ts";
import { allUnits, insertUnits, refuseBrokenTree, replaceUnit } from "./unitRows.ts";

type Field = { path: string; code: string };

/** Lists of units, each taken in and taken back as a whole. */
export const unitImports: Pick<GroupHandlers<"units">, "import" | "imports" | "undoImport"> = {
  imports: async ({ db }) => {
    const rows = await db
      .selectFrom("unitImports")
      .select(["id", "version", "at", "by", "added", "changed", "undoneAt"])
      .orderBy("at", "desc")
      .limit(10)
      .execute();
    return { rows: rows.map(({ undoneAt, ...row }) => ({ ...row, isUndone: undoneAt !== null })) };
  },

  import: async ({ tx, actor, now, body: { id, rows } }) => {
    const taken = await tx.selectFrom("unitImports").select("id").where("id", "=", id).executeTakeFirst();
    if (taken !== undefined) throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
    const kept = new Map((await allUnits(tx, { actor })).map(unit => [unit.id, unit]));
    const after = readRows(rows, kept);
    await refuseContradictions(tx, rows, kept, after);
    const added = after.filter(unit => !kept.has(unit.id));
    const changed = after.filter(unit => kept.has(unit.id));
    await insertUnits(tx, added);
    for (const unit of changed) await replaceUnit(tx, kept.get(unit.id) as Unit, unit);
    const touched: Touched[] = after.map(unit => ({
      id: unit.id,
      before: kept.get(unit.id)?.content ?? null,
      version: unit.version,
    }));
    const counts = { added: added.length, changed: changed.length };
    await tx
      .insertInto("unitImports")
      .values({
        id,
        version: 1,
        at: now,
        by: actor.name,
        ...counts,
        before: JSON.stringify(touched),
        undoneAt: null,
      })
      .execute();
    // The book keeps what can be read at a glance; the hash proves which units they were.
    const contents = sha256(JSON.stringify(after));
    return { answer: { id, version: 1 }, recordId: id, before: null, after: { ...counts, contents } };
  },

  undoImport: async ({ tx, now, params: { id }, version }) => {
    const row = await tx
      .selectFrom("unitImports")
      .selectAll()
      .where("id", "=", id)
      .where("undoneAt", "is", null)
      .executeTakeFirst();
    if (row === undefined) throw new Refusal("notFound");
    if (row.version !== version) throw new Refusal("stale", { current: { id, version: row.version } });
    await takeImportBack(tx, JSON.parse(row.before), row.at);
    const next = version + 1;
    await tx.updateTable("unitImports").set({ undoneAt: now, version: next }).where("id", "=", id).execute();
    const { added, changed } = row;
    return { answer: { id, version: next }, recordId: id, before: { added, changed }, after: null };
  },
};

/** The units as the rows leave them, without those that stay as they are; refuses rows that contradict what is kept. */
function readRows(rows: readonly UnitImportRow[], kept: ReadonlyMap<Id, Unit>): Unit[] {
  const fields: Field[] = [];
  const seen = new Set<Id>();
  const after = rows.flatMap(({ id, version, content }, at) => {
    const refuse = (code: string, path = "id") => {
      fields.push({ path: `rows.${at}.${path}`, code });
      return [];
    };
    const before = kept.get(id) ?? null;
    if (seen.has(id)) return refuse("duplicateId");
    seen.add(id);
    if (version === 0 && before !== null) return refuse("taken");
    if (version > 0 && before === null) return refuse("unknownLink");
    if (before !== null && before.version !== version) return refuse("rowChanged");
    const unit = unitAfterRow(id, before?.content ?? null, content);
    const { error } = UnitDraft.safeParse(unit);
    if (error) {
      const [issue] = error.issues;
      const place = issue?.path[0] === "to" ? "to" : "from";
      return refuse(issue?.message ?? "outsideLife", `content.${place}`);
    }
    if (before !== null && isSame(before.content, unit)) return [];
    return [{ id, version: version + 1, content: unit }];
  });
  if (fields.length > 0) throw new Refusal("invalid", { fields });
  return after;
}

/** Refuses a tree with circles, gaps or endless chains, naming the rows. */
async function refuseContradictions(
  tx: Tx,
  rows: readonly UnitImportRow[],
  kept: ReadonlyMap<Id, Unit>,
  after: readonly Unit[],
): Promise<void> {
  const places = new Map(rows.map(({ id }, at) => [id, at]));
  const lastAbove = ({ content }: Unit) => content.parents.at(-1)?.unit ?? null;
  const above = new Map([...kept.values(), ...after].map(unit => [unit.id, lastAbove(unit)]));
  const broken = brokenChains(above);
  const fields = rows.flatMap(({ id }, at): Field[] => {
    const code = broken.get(id);
    return code === undefined ? [] : [{ path: `rows.${at}.content.parent`, code }];
  });
  if (fields.length > 0) throw new Refusal("invalid", { fields });
  await refuseBrokenTree(
    tx,
    after,
    (at, { id }) => `rows.${places.get(id)}.content.${at === "below" ? "to" : "parent"}`,
  );
}
