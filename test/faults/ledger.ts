import { verifyAudit } from "../../server/audit.ts";
import type { Db } from "../../server/db/tables.ts";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference.ts";
import { newId } from "../../src/domain/id.ts";
import type { Seat } from "./seat.ts";

/** What was acknowledged: each record with the last version and title that its writer was told of. */
export type Ledger = Map<string, { version: number; title: string }>;

/** What the database makes of it. */
export interface Verdict {
  /** Writes that were acknowledged. */
  acked: number;
  /** Acknowledged writes that are not there. */
  lost: number;
  /** Writes that are there more than once, or that nobody meant. */
  doubled: number;
}

/** So many people write at once until told to stop: record after record, each created and then changed a few times. */
export async function keepWriting(
  seat: Seat,
  ledger: Ledger,
  writers: number,
  isOver: () => boolean,
): Promise<void> {
  const writer = async () => {
    while (!isOver()) await writeRecord(seat, ledger, isOver);
  };
  await Promise.all(Array.from({ length: writers }, writer));
}

/** What is acknowledged goes into the ledger. */
async function writeRecord(seat: Seat, ledger: Ledger, isOver: () => boolean): Promise<void> {
  const id = newId();
  const content = (version: number) => ({ ...emptyConference(), title: `Hội nghị ${id} lần ${version}` });
  await seat.surely(contract.conferences.create, { body: { id, content: content(1) } });
  ledger.set(id, { version: 1, title: content(1).title });
  for (let version = 1; version < 4 && !isOver(); version++) {
    const body = content(version + 1);
    await seat.surely(contract.conferences.update, { id, version, body });
    ledger.set(id, { version: version + 1, title: body.title });
  }
}

/**
 * Compares the ledger with what stands in the database: the record, every revision of it, one row in the book for each write, and the
 * kept answers. Throws when the book of changes is no longer a chain.
 */
export async function judge(db: Db, ledger: Ledger): Promise<Verdict> {
  await verifyAudit(db);
  const records = await db.selectFrom("conferences").select(["id", "version", "content"]).execute();
  const revisions = countBy(
    await db.selectFrom("conferenceRevisions").select("conferenceId as id").execute(),
  );
  const inBook = countBy(
    await db.selectFrom("audit").select("recordId as id").where("action", "like", "conferences.%").execute(),
  );
  const verdict = { acked: 0, lost: 0, doubled: 0 };
  const stored = new Map(records.map(row => [row.id, row]));
  for (const [id, { version, title }] of ledger) {
    const row = stored.get(id);
    const whole = Math.min(row?.version ?? 0, revisions.get(id) ?? 0, inBook.get(id) ?? 0);
    const most = Math.max(row?.version ?? 0, revisions.get(id) ?? 0, inBook.get(id) ?? 0);
    const isSame = row !== undefined && (JSON.parse(row.content) as { title: string }).title === title;
    verdict.acked += version;
    verdict.lost += Math.max(0, version - whole) + (whole >= version && !isSame ? 1 : 0);
    verdict.doubled += Math.max(0, most - version);
  }
  const kept = await db
    .selectFrom("idempotency")
    .select(eb => eb.fn.countAll<number>().as("count"))
    .where("body", "!=", "")
    .executeTakeFirstOrThrow();
  verdict.doubled += Math.max(0, records.length - ledger.size) + Math.max(0, kept.count - verdict.acked);
  verdict.lost += Math.max(0, verdict.acked - kept.count);
  return verdict;
}

function countBy(rows: { id: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
