import type { FieldProblem } from "../src/api/problem.ts";
import type { CatalogueLink } from "../src/domain/conference/conferenceRefs.ts";
import type { Tx } from "./db/tables.ts";
import { Refusal } from "./http/refusal.ts";

/** Refuses a new entry under an id that another one has. */
export async function refuseTaken(tx: Tx, table: CatalogueLink["catalogue"], id: string): Promise<void> {
  const other = await tx
    .selectFrom(table as "units")
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  if (other !== undefined) throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
}

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
