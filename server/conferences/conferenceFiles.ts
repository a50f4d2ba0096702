import { compareFiles, type FileMark, type RevisionFile } from "../../src/domain/conference/revisionFiles.ts";
import type { Db, Tx } from "../db/tables.ts";

/** What a state is to say of its files. */
export async function fileMarks(db: Db | Tx, conferenceId: string): Promise<FileMark[]> {
  const files = await allFiles(db, conferenceId);
  return files.filter(({ isRemoved }) => !isRemoved).map(markOf);
}

/** The files of a saved state with their names of today; those of the record as it stands when `kept` is left out. */
export async function revisionFiles(
  db: Db | Tx,
  conferenceId: string,
  kept?: readonly FileMark[],
): Promise<RevisionFile[]> {
  const files = await allFiles(db, conferenceId);
  if (kept === undefined) return files.filter(({ isRemoved }) => !isRemoved);
  const known = new Map(files.map(file => [file.id, file]));
  return kept.flatMap(mark => {
    const file = known.get(mark.id);
    return file === undefined ? [] : [{ ...file, ...mark }];
  });
}

/**
 * Brings the files of a saved state back as it had them, and answers which of them had changed; what came later stays. The bytes of a
 * removed file are always kept.
 */
export async function restoreFiles(
  tx: Tx,
  conferenceId: string,
  then: readonly FileMark[],
): Promise<string[]> {
  const now = new Set((await allFiles(tx, conferenceId)).map(({ id }) => id));
  const marks = then.filter(({ id }) => now.has(id));
  const differences = compareFiles(await fileMarks(tx, conferenceId), marks);
  const back = differences.filter(({ is }) => is !== "removed").map(({ file }) => file);
  for (const { id, caption, itemId } of back)
    await tx
      .updateTable("files")
      .set(eb => ({ caption, itemId, removedAt: null, version: eb("version", "+", 1) }))
      .where("id", "=", id)
      .execute();
  return back.map(({ id }) => id);
}

function markOf({ id, caption, itemId }: FileMark): FileMark {
  return { id, caption, itemId };
}

/** Every file that was ever whole on the record, in the order in which they came. */
async function allFiles(db: Db | Tx, conferenceId: string): Promise<RevisionFile[]> {
  const rows = await db
    .selectFrom("files")
    .select(["id", "name", "caption", "itemId", "removedAt"])
    .where("ownerType", "=", "conference")
    .where("ownerId", "=", conferenceId)
    .where("finishedAt", "is not", null)
    .orderBy("at")
    .orderBy("id")
    .execute();
  return rows.map(({ removedAt, ...file }) => ({ ...file, isRemoved: removedAt !== null }));
}
