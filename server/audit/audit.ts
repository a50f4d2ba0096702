import type { Actor } from "../../src/domain/people/actor.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import { sha256 } from "../http/sha256.ts";
import { auditWords } from "./auditWords.ts";

/** One change to write into the book: what was done to which record, and the record before and after. */
export type AuditEntry = {
  at: string;
  actor: Pick<Actor, "id" | "name"> | null;
  action: string;
  recordId: string;
  before: unknown;
  after: unknown;
  requestId: string;
  /** Where it came from: the network address and the program's own name, "" where there are none. */
  address: string;
  agent: string;
};

/** The form of the rows written now; `hashOf` knows what each form covers. */
const form = 2;

/** Appends one row to the audit chain inside the caller's transaction; taking the head row makes writers queue. */
export async function appendAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const head = await tx
    .updateTable("auditHead")
    .set(eb => ({ seq: eb("seq", "+", 1) }))
    .where("id", "=", 1)
    .returning(["seq", "hash"])
    .executeTakeFirstOrThrow();
  const row = {
    seq: head.seq,
    at: entry.at,
    actorId: entry.actor?.id ?? "",
    actorName: entry.actor?.name ?? "",
    action: entry.action,
    recordId: entry.recordId,
    before: entry.before === null ? null : JSON.stringify(entry.before),
    after: entry.after === null ? null : JSON.stringify(entry.after),
    requestId: entry.requestId,
    previous: head.hash,
    form,
    address: entry.address,
    agent: entry.agent.slice(0, 300),
  };
  const hash = hashOf(row);
  await tx
    .insertInto("audit")
    .values({ ...row, hash, words: auditWords(row.actorName, entry.before, entry.after) })
    .execute();
  await tx.updateTable("auditHead").set({ hash }).where("id", "=", 1).execute();
}

/** What a hash is made of; a backup from before rows had forms has none of the last three. */
type Hashed = Omit<Tables["audit"], "hash" | "words" | Later> & Partial<Pick<Tables["audit"], Later>>;
type Later = "form" | "address" | "agent";

/** Rows of the first form had neither address nor agent, so one that has is not what was written: "" fits no hash. */
function hashOf(row: Hashed): string {
  const { seq, at, actorId, actorName, action, recordId, before, after, requestId, previous } = row;
  const said = [seq, at, actorId, actorName, action, recordId, before, after, requestId, previous];
  const { form: writtenAs = 1, address = "", agent = "" } = row;
  if (writtenAs !== 1) return sha256(JSON.stringify([...said, writtenAs, address, agent]));
  return address + agent === "" ? sha256(JSON.stringify(said)) : "";
}

/** The row at which a chain no longer fits. */
export class BrokenChain extends Error {
  readonly row: number;

  constructor(row: number, why: string) {
    super(`Audit chain broken: ${why}`);
    this.name = "BrokenChain";
    this.row = row;
  }
}

/** The last link of a chain that was seen whole. */
export type AuditMark = { seq: number; hash: string };

/**
 * Walks the chain from `from` (the beginning by default) and returns its last link.
 * Throws BrokenChain, naming the first row that does not fit: changed, missing, or cut off behind the last known mark.
 */
export async function verifyAudit(db: Db, from: AuditMark = { seq: 0, hash: "" }): Promise<AuditMark> {
  const mark =
    from.seq === 0
      ? from
      : await db.selectFrom("audit").select(["seq", "hash"]).where("seq", "=", from.seq).executeTakeFirst();
  if (mark === undefined || mark.hash !== from.hash)
    throw new BrokenChain(from.seq, `row ${from.seq} is missing or was changed.`);
  let last = from;
  for (;;) {
    const rows = await db
      .selectFrom("audit")
      .selectAll()
      .where("seq", ">", last.seq)
      .orderBy("seq")
      .limit(500)
      .execute();
    for (const row of rows) {
      if (row.seq !== last.seq + 1 || row.previous !== last.hash || row.hash !== hashOf(row)) {
        throw new BrokenChain(last.seq + 1, `row ${last.seq + 1} is missing or was changed.`);
      }
      last = { seq: row.seq, hash: row.hash };
    }
    if (rows.length === 0) break;
  }
  const head = await db.selectFrom("auditHead").select(["seq", "hash"]).executeTakeFirstOrThrow();
  if (head.seq !== last.seq || head.hash !== last.hash)
    throw new BrokenChain(last.seq + 1, `rows after ${last.seq} are missing.`);
  return last;
}
