import { Refusal } from "../refusal.ts";

const busy =
  /^(SQLITE_BUSY|SQLITE_LOCKED|55P03|57P0\d|08\d{3}|53300|40001|40P01|ECONNREFUSED|ECONNRESET|ETIMEDOUT)/;
const full = /^(SQLITE_FULL|SQLITE_READONLY|SQLITE_IOERR|SQLITE_CANTOPEN|53100|ENOSPC|EROFS)/;

/** What a database error means to the caller: try again soon, no room to write, or null when it is a fault of ours. */
export function storageProblem(error: unknown): Refusal | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (busy.test(code)) return new Refusal("busy", { retryAfter: 2 });
  if (full.test(code)) return new Refusal("full", { retryAfter: 60 });
  return null;
}
