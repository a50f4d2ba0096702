import type { Id } from "../../src/domain/id.ts";
import type { Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";

/** Writes whose account it is; refuses an official whom nobody knows, and one whom another account names. */
export async function linkOfficial(tx: Tx, account: Id, official: Id | null, path: string): Promise<void> {
  if (official !== null) {
    const known = tx.selectFrom("officials").select("id").where("id", "=", official);
    const refuse = (code: "invalid" | "taken", field: string) =>
      new Refusal(code, { fields: [{ path, code: field }] });
    if ((await known.executeTakeFirst()) === undefined) throw refuse("invalid", "unknownLink");
    const other = tx.selectFrom("user").select("id").where("officialId", "=", official);
    if ((await other.where("id", "!=", account).executeTakeFirst()) !== undefined)
      throw refuse("taken", "officialTaken");
  }
  await tx.updateTable("user").set({ officialId: official }).where("id", "=", account).execute();
}
