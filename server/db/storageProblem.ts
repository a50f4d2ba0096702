import { Refusal } from "../http/refusal.ts";

/** A lock held by another, a server that stops, starts or cannot be reached, and a disk that gave no clear answer. */
const busy =
  /^(SQLITE_BUSY|SQLITE_LOCKED|SQLITE_IOERR|55P03|57P0\d|57014|08\w{3}|53[0-24]\d{2}|58030|25P03|40001|40P01|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/;
const full = /^(SQLITE_FULL|SQLITE_READONLY|SQLITE_CANTOPEN|53100|25006|ENOSPC|EDQUOT|EROFS)/;

/** What the driver of PostgreSQL says of a lost connection: it gives these no code. */
const lost =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout e|Query read timeout)/i;

/**
 * What a database error means to the caller: try again soon, no room to write, or null when it is a fault of ours. After "busy" the
 * write may stand all the same, because the answer to a commit can be lost: the same Idempotency-Key asked again tells.
 */
export function storageProblem(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error ? String(error.code) : "";
  if (full.test(code)) return new Refusal("full", { retryAfter: 60 });
  if (busy.test(code) || lost.test(error.message)) return new Refusal("busy", { retryAfter: 2 });
  return null;
}
