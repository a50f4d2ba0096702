import { sql } from "kysely";
import type { ByteSource } from "../../src/domain/file/byteSource.ts";
import { maxPieceBytes } from "../../src/domain/file/fileLimits.ts";
import type { Db, FilePart, Tx } from "../db/tables.ts";

/** Keeps one piece of a file at its place. */
export async function keepPiece(
  tx: Tx,
  piece: { fileId: string; part: FilePart; at: number; bytes: Uint8Array },
): Promise<void> {
  await tx
    .insertInto("filePieces")
    .values({ ...piece, size: piece.bytes.length })
    .execute();
}

/** The pieces of a file in their order, one in memory at a time. */
export async function* piecesOf(db: Db | Tx, fileId: string, part: FilePart): AsyncGenerator<Uint8Array> {
  for (let at = 0; ; ) {
    const piece = await pieceAt(db, fileId, part, at);
    if (piece === null) return;
    yield piece.bytes;
    at = piece.at + piece.bytes.length;
  }
}

/** How many bytes of a part are there. */
export async function sizeOf(db: Db | Tx, fileId: string, part: FilePart): Promise<number> {
  const { total } = await db
    .selectFrom("filePieces")
    .select(sql<number>`coalesce(sum(size), 0)`.as("total"))
    .where("fileId", "=", fileId)
    .where("part", "=", part)
    .executeTakeFirstOrThrow();
  return total;
}

/** A file in the database, looked into piece by piece. */
export function fileSource(db: Db | Tx, fileId: string, size: number): ByteSource {
  let last: { at: number; bytes: Uint8Array } | null = null;
  const piece = async (at: number) => {
    if (last === null || at < last.at || at >= last.at + last.bytes.length)
      last = await pieceAt(db, fileId, "content", at);
    return last;
  };
  const read = async (from: number, to: number) => {
    const end = Math.min(to, size);
    const bytes = new Uint8Array(Math.max(0, end - from));
    for (let at = from; at < end; ) {
      const found = await piece(at);
      if (found === null) return bytes.subarray(0, at - from);
      const part = found.bytes.subarray(at - found.at, end - found.at);
      bytes.set(part, at - from);
      at += part.length;
    }
    return bytes;
  };
  return { size, read };
}

/** The piece that holds this byte. No piece is longer than one that may be sent, so only few can reach it. */
async function pieceAt(db: Db | Tx, fileId: string, part: FilePart, at: number) {
  const row = await db
    .selectFrom("filePieces")
    .select(["at", "bytes"])
    .where("fileId", "=", fileId)
    .where("part", "=", part)
    .where("at", "<=", at)
    .where("at", ">", at - maxPieceBytes)
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || at >= row.at + row.bytes.length) return null;
  // Each driver answers with a class of its own; from here on they are plain bytes.
  const { buffer, byteOffset, byteLength } = row.bytes;
  return { at: row.at, bytes: new Uint8Array(buffer, byteOffset, byteLength) };
}
