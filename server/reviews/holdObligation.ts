import type { Tx } from "../db/tables.ts";

/**
 * Holds what is owed until the transaction ends, so that nothing is decided about a filing while it is being written, nor the other way
 * round: what is read afterwards stands. Saving a row as it is holds it on both engines; PostgreSQL runs writers side by side.
 */
export async function holdObligation(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable("obligations")
    .set(({ ref }) => ({ version: ref("version") }))
    .where("id", "=", id)
    .execute();
}
