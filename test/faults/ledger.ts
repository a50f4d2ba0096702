import { pdf } from "../../mocks/seed/samplePaper.ts";
import { verifyAudit } from "../../server/audit/audit.ts";
import type { Db } from "../../server/db/tables.ts";
import { verifyFiles } from "../../server/files/verifyFiles.ts";
import { sha256OfBytes } from "../../server/http/sha256.ts";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import type { Seat } from "./seat.ts";

/** What was acknowledged of one record: the last version and title that its writer was told of, and how many of its file's writes. */
type Entry = { version: number; title: string; fileId: string; fileWrites: number };

/** All records of which something was acknowledged. */
export type Ledger = Map<string, Entry>;

/** What the database makes of it. */
export interface Verdict {
  /** Writes that were acknowledged. */
  acked: number;
  /** Acknowledged writes that are not there. */
  lost: number;
  /** Writes that are there more than once, or that nobody meant. */
  doubled: number;
}

/**
 * So many people write at once until told to stop: record after record, each created, given a file in two pieces, and changed a few
 * times, each time with its words kept as a draft first, which the save takes along.
 */
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
  const entry: Entry = { version: 1, title: content(1).title, fileId: newId(), fileWrites: 0 };
  ledger.set(id, entry);
  await attach(seat, id, entry);
  for (let version = 1; version < 4 && !isOver(); version++) {
    const body = content(version + 1);
    const stamp = await keepDraft(seat, id, version, body);
    await seat.surely(contract.conferences.update, { id, version, body, drafts: [stamp] });
    Object.assign(entry, { version: version + 1, title: body.title });
  }
}

async function attach(seat: Seat, ownerId: string, entry: Entry): Promise<void> {
  const { files } = contract;
  const id = entry.fileId;
  const bytes = pdf([ownerId]);
  const half = Math.floor(bytes.length / 2);
  const facts = { ownerType: "conference", ownerId, itemId: "", caption: "", name: "Biên bản.pdf" } as const;
  const file = { id, ...facts, size: bytes.length, sha256: sha256OfBytes(bytes) };
  const done = () => void (entry.fileWrites += 1);
  await seat.surely(files.begin, { body: file }).then(done);
  await seat.surely(files.put, { id, at: "0", body: bytes.slice(0, half) }).then(done);
  await seat.surely(files.put, { id, at: String(half), body: bytes.slice(half) }).then(done);
  await seat.surely(files.finish, { id, body: {} }).then(done);
}

/** Answers the stamp of the words. A draft that outlived its save would stand in the way here: it is over words that nobody has seen. */
async function keepDraft(seat: Seat, recordId: string, baseVersion: number, values: { title: string }) {
  const stamp = newId();
  const machine = { id: recordId, name: "Chrome, Linux" };
  const typedAt = new Date().toISOString();
  const draft = { values, baseVersion, title: values.title, machine, typedAt, stamp };
  await seat.surely(contract.drafts.keep, { type: "conference", recordId, body: { seen: "", draft } });
  return stamp;
}

/**
 * Compares the ledger with what stands in the database: the record, every revision of it, one row in the book for each write, its file
 * with its bytes, no draft that was saved, and the kept answers. Throws when the book is no longer a chain, or a file not what was sent.
 */
export async function judge(db: Db, ledger: Ledger): Promise<Verdict> {
  await verifyAudit(db);
  await verifyFiles(db);
  const records = await db.selectFrom("conferences").select(["id", "version", "content"]).execute();
  const revisions = countBy(
    await db.selectFrom("conferenceRevisions").select("conferenceId as id").execute(),
  );
  const inBook = countBy(await db.selectFrom("audit").select("recordId as id").execute());
  const files = countBy(await db.selectFrom("files").select("ownerId as id").execute());
  const whole = await db.selectFrom("files").select("id").where("finishedAt", "is not", null).execute();
  const wholeFiles = new Set(whole.map(({ id }) => id));
  const drafts = await db.selectFrom("drafts").select("recordId").execute();
  const verdict = { acked: 0, lost: 0, doubled: drafts.length };
  const stored = new Map(records.map(row => [row.id, row]));
  for (const [id, { version, title, fileId, fileWrites }] of ledger) {
    const row = stored.get(id);
    const least = Math.min(row?.version ?? 0, revisions.get(id) ?? 0, inBook.get(id) ?? 0);
    const most = Math.max(row?.version ?? 0, revisions.get(id) ?? 0, inBook.get(id) ?? 0);
    const isSame = row !== undefined && (JSON.parse(row.content) as { title: string }).title === title;
    const inBookOfFile = inBook.get(fileId) ?? 0;
    verdict.acked += version + fileWrites;
    verdict.lost += Math.max(0, version - least) + (least >= version && !isSame ? 1 : 0);
    verdict.lost += Math.max(0, fileWrites - inBookOfFile) + (wholeFiles.has(fileId) ? 0 : 1);
    verdict.doubled += Math.max(0, most - version) + Math.max(0, inBookOfFile - fileWrites);
    verdict.doubled += Math.max(0, (files.get(id) ?? 0) - 1);
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
