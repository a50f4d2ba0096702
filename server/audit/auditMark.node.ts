import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { replaceFile } from "../backup/dataDir.node.ts";
import type { Db } from "../db/tables.ts";
import { type AuditMark, verifyAudit } from "./audit.ts";

const Mark = z.object({ seq: z.int(), hash: z.string() });

const fileIn = (folder: string) => join(folder, "audit-mark.json");

/** The last link that was seen whole; null before the first look, or when the file cannot be read. */
export function readAuditMark(folder: string): AuditMark | null {
  try {
    return Mark.parse(JSON.parse(readFileSync(fileIn(folder), "utf8")));
  } catch {
    return null;
  }
}

/**
 * Compares the audit chain with the last link that was seen whole, kept outside the database, and moves the mark on.
 * Throws when the chain is shorter or was changed; the mark then stays, so that every start says so until somebody decides.
 */
export async function moveAuditMark(db: Db, folder: string): Promise<AuditMark> {
  const file = fileIn(folder);
  try {
    const before = existsSync(file) ? Mark.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
    const mark = await verifyAudit(db, before);
    if (mark.seq !== before?.seq) replaceFile(file, JSON.stringify(mark));
    return mark;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why} If an older backup was restored on purpose, delete ${file}.`, { cause: error });
  }
}
