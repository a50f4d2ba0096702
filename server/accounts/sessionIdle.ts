import { storageProblem } from "../db/storageProblem.ts";
import type { Db } from "../db/tables.ts";

/** How much later than the last use a session's mark may be: not every request has to write. */
const leewayMs = 60_000;

/**
 * Whether the session was used within the idle time; if so, marks that it is in use now, and forgets the sessions nobody uses.
 * A database that cannot write for the moment does not end a session: reads go on.
 */
export async function touchSession(
  db: Db,
  session: { id: string; updatedAt: Date },
  now: Date,
  idleMs: number,
): Promise<boolean> {
  const unusedMs = now.getTime() - session.updatedAt.getTime();
  if (unusedMs > idleMs) return false;
  if (unusedMs < Math.min(leewayMs, idleMs / 10)) return true;
  try {
    await db
      .updateTable("session")
      .set({ updatedAt: now.toISOString() })
      .where("id", "=", session.id)
      .execute();
    await db
      .deleteFrom("session")
      .where("updatedAt", "<", new Date(now.getTime() - idleMs).toISOString())
      .execute();
  } catch (error) {
    if (storageProblem(error) === null) throw error;
  }
  return true;
}
