import type { Db } from "../server/db/tables.ts";

/** Whether nobody has written anything down yet; accounts do not count. */
export async function isEmpty(db: Db): Promise<boolean> {
  for (const table of ["conferences", "units", "clusters", "periods", "officials"] as const) {
    if ((await db.selectFrom(table).select("id").limit(1).executeTakeFirst()) !== undefined) return false;
  }
  return true;
}
