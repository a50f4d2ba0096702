import type { FieldProblem } from "../src/api/problem.ts";
import type { CatalogueLink } from "../src/domain/conferenceRefs.ts";
import { compareVi } from "../src/domain/vietnamese.ts";
import type { Tables, Tx } from "./db/tables.ts";
import type { Change, GroupHandlers } from "./handler.ts";
import { Refusal } from "./refusal.ts";
import { inScope } from "./scope.ts";

type Catalogue = "units" | "officials";
type Saved = { id: string; version: number };

// Two tables of one shape: the SQL is written once, and each group below says how its columns read.
async function createEntry(tx: Tx, table: Catalogue, id: string, columns: object): Promise<Change<Saved>> {
  const row = { ...columns, id, version: 1 } as unknown as Tables["units"];
  await refuseTaken(tx, table, id);
  await tx
    .insertInto(table as "units")
    .values(row)
    .execute();
  return { answer: { id, version: 1 }, recordId: id, before: null, after: row };
}

/** Refuses a new entry under an id that another one has. */
export async function refuseTaken(tx: Tx, table: CatalogueLink["catalogue"], id: string): Promise<void> {
  const other = await tx
    .selectFrom(table as "units")
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  if (other !== undefined) throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
}

async function updateEntry(
  tx: Tx,
  table: Catalogue,
  id: string,
  seen: number,
  columns: object,
): Promise<Change<Saved>> {
  const before = await tx
    .selectFrom(table as "units")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (before === undefined) throw new Refusal("notFound");
  const after = { ...before, ...columns, version: seen + 1 };
  const { numUpdatedRows } = await tx
    .updateTable(table as "units")
    .set(after)
    .where("id", "=", id)
    .where("version", "=", seen)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Refusal("stale", { current: shown(before) });
  return { answer: { id, version: after.version }, recordId: id, before, after };
}

/** A row as the contract shows it: of the two only officials hold a yes or no, which columns keep as 1 or 0. */
function shown(row: object): object {
  return "isSample" in row ? { ...row, isSample: row.isSample === 1 } : row;
}

function byName<Row extends { name: string }>(rows: Row[]): { rows: Row[] } {
  return { rows: rows.sort((a, b) => compareVi(a.name, b.name)) };
}

export const officials: GroupHandlers<"officials"> = {
  list: async ({ db, actor }) => {
    const rows = await db
      .selectFrom("officials")
      .selectAll()
      .where(inScope({ actor }, "officials"))
      .execute();
    return byName(rows.map(shown) as never[]);
  },
  create: ({ tx, body }) =>
    createEntry(tx, "officials", body.id, { ...body.content, isSample: Number(body.content.isSample) }),
  update: ({ tx, params, version, body }) =>
    updateEntry(tx, "officials", params.id, version, { ...body, isSample: Number(body.isSample) }),
};

/** Links that lead to no entry, one line per field; ids come from other people's machines and may be wrong. */
export async function deadLinks(tx: Tx, links: CatalogueLink[]): Promise<FieldProblem[]> {
  const dead: FieldProblem[] = [];
  for (const catalogue of ["units", "clusters", "periods", "officials"] as const) {
    const wanted = links.filter(link => link.catalogue === catalogue);
    if (wanted.length === 0) continue;
    const ids = [...new Set(wanted.map(link => link.id))];
    const found = await tx.selectFrom(catalogue).select("id").where("id", "in", ids).execute();
    const known = new Set(found.map(row => row.id));
    dead.push(
      ...wanted.filter(link => !known.has(link.id)).map(({ path }) => ({ path, code: "unknownLink" })),
    );
  }
  return dead;
}
