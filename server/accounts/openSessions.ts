import type { OpenSession } from "../../src/domain/people/account.ts";
import type { Db, Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";

/** Where somebody is signed in, the last used first. */
export async function sessionsOf(
  db: Db,
  userId: string,
  now: string,
  currentId: string | undefined,
): Promise<OpenSession[]> {
  const rows = await db.selectFrom("session").selectAll().where("userId", "=", userId).execute();
  return rows
    .filter(row => iso(row.expiresAt) > now)
    .map(row => ({
      id: row.id,
      device: row.userAgent ?? "",
      address: row.ipAddress ?? "",
      startedAt: iso(row.createdAt),
      usedAt: iso(row.updatedAt),
      isCurrent: row.id === currentId,
    }))
    .sort((a, b) => b.usedAt.localeCompare(a.usedAt));
}

/** Ends one session of this account; it acts on that browser's next request. */
export async function endSession(tx: Tx, userId: string, id: string) {
  const { numDeletedRows } = await tx
    .deleteFrom("session")
    .where("id", "=", id)
    .where("userId", "=", userId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new Refusal("notFound");
  return { answer: {}, recordId: userId, before: { session: id }, after: null };
}

function iso(instant: string | Date): string {
  return new Date(instant).toISOString();
}
