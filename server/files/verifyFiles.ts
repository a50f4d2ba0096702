import type { Db } from "../db/tables.ts";
import { sha256OfPieces } from "../http/sha256.ts";
import { piecesOf } from "./filePieces.ts";

/** Reads every file through, one piece in memory at a time, and answers how many there are. Throws, naming the first whose bytes are not those that were sent. */
export async function verifyFiles(db: Db): Promise<number> {
  const rows = await db
    .selectFrom("files")
    .select(["id", "name", "sha256"])
    .where("finishedAt", "is not", null)
    .orderBy("id")
    .execute();
  for (const { id, name, sha256 } of rows)
    if ((await sha256OfPieces(piecesOf(db, id, "content"))) !== sha256)
      throw new Error(`The file ${name} (${id}) is not what was sent: its SHA-256 differs.`);
  return rows.length;
}
