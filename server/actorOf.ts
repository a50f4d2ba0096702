import type { Selectable } from "kysely";
import type { Actor } from "../src/domain/actor.ts";
import type { Tables } from "./db/tables.ts";

/** The person behind an account; null when the account is switched off. */
export function actorOf(row: Pick<Selectable<Tables["user"]>, keyof Actor | "isDisabled">): Actor | null {
  if (row.isDisabled !== 0) return null;
  const { id, username, name, role } = row;
  return { id, username, name, role, mustChangePassword: row.mustChangePassword !== 0 };
}
