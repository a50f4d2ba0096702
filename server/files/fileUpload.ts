import type { NewFile, UploadState } from "../../src/domain/file/attachedFile.ts";
import { bytesSource } from "../../src/domain/file/byteSource.ts";
import { fileFault } from "../../src/domain/file/fileFault.ts";
import { maxThumbnailBytes, unfinishedDays } from "../../src/domain/file/fileLimits.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import type { Tx } from "../db/tables.ts";
import type { Change, GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { sha256OfBytes, sha256OfPieces } from "../http/sha256.ts";
import { keepChanged, refuseUnchangeable } from "./fileOwners.ts";
import { fileSource, keepPiece, piecesOf } from "./filePieces.ts";
import { type FileRow, fileOf, ownerOf, takeFile, uploadOf } from "./fileRows.ts";

type Upload = Pick<GroupHandlers<"files">, "begin" | "put" | "putThumbnail" | "finish">;

/** A file's way here: announced, sent in pieces that each know their place, and looked through when the last one is there. */
export const fileUpload: Upload = {
  begin: async ({ tx, actor, now, body, surroundings: { fileLimits } }) => {
    await refuseUnchangeable({ tx, actor, now }, body);
    if (body.size > fileLimits.maxBytes) throw refusal("fileTooLarge", "size");
    await dropUnfinished(tx, now);
    const progress = { received: 0, thumbnailName: "", version: 1, finishedAt: null, removedAt: null };
    const row = { ...body, ...progress, at: now, by: actor.name, byId: actor.id, touchedAt: now };
    const made = await tx
      .insertInto("files")
      .values(row)
      .onConflict(conflict => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made === undefined) return beginAgain(tx, actor, body);
    await refuseTooMany(tx, body, fileLimits.maxOfRecord);
    return { answer: uploadOf(row), recordId: row.id, before: null, after: body };
  },

  put: async ({ tx, actor, now, params, body }) => {
    const row = await takeFile({ tx, actor, now }, params.id);
    const at = Number(params.at);
    if (!/^\d{1,9}$/.test(params.at) || body.length === 0) throw new Refusal("badRequest");
    if (at + body.length > row.size) throw new Refusal("tooLarge");
    const change = { recordId: row.id, before: { received: row.received } };
    // A piece that is here already: the answer was lost, not the piece. What it held is checked with the whole.
    if (row.finishedAt !== null || at < row.received)
      return { ...change, answer: uploadOf(row), after: change.before };
    const received = at + body.length;
    // Two pages may send the same file: the row lets one of them through.
    const moved = await tx
      .updateTable("files")
      .set({ received, touchedAt: now })
      .where("id", "=", row.id)
      .where("received", "=", at)
      .returning("id")
      .executeTakeFirst();
    if (moved === undefined) throw new Refusal("conflict");
    await keepPiece(tx, { fileId: row.id, part: "content", at, bytes: body });
    return {
      ...change,
      answer: uploadOf({ ...row, received }),
      after: { received, sha256: sha256OfBytes(body) },
    };
  },

  putThumbnail: async ({ tx, actor, now, params, body }) => {
    const row = await takeFile({ tx, actor, now }, params.id);
    if (body.length > maxThumbnailBytes) throw new Refusal("tooLarge");
    if (row.finishedAt !== null) throw new Refusal("conflict");
    const name = await pictureName(body);
    await tx.updateTable("files").set({ thumbnailName: name }).where("id", "=", row.id).execute();
    await tx.deleteFrom("filePieces").where("fileId", "=", row.id).where("part", "=", "thumbnail").execute();
    await keepPiece(tx, { fileId: row.id, part: "thumbnail", at: 0, bytes: body });
    const after = { thumbnail: sha256OfBytes(body) };
    return { answer: uploadOf(row), recordId: row.id, before: null, after };
  },

  finish: async ({ tx, actor, now, params }) => {
    const row = await takeFile({ tx, actor, now }, params.id);
    if (row.finishedAt !== null)
      return {
        answer: fileOf(row),
        recordId: row.id,
        before: { sha256: row.sha256 },
        after: { sha256: row.sha256 },
      };
    if (row.received < row.size) throw new Refusal("conflict");
    if ((await sha256OfPieces(piecesOf(tx, row.id, "content"))) !== row.sha256) throw refusal("fileBroken");
    const fault = await fileFault(row.name, fileSource(tx, row.id, row.size));
    if (fault !== null) throw refusal(fault);
    await tx.updateTable("files").set({ finishedAt: now }).where("id", "=", row.id).execute();
    await keepChanged({ tx, actor, now }, ownerOf(row));
    return {
      answer: fileOf(row),
      recordId: row.id,
      before: null,
      after: { name: row.name, size: row.size, sha256: row.sha256, ownerId: row.ownerId },
    };
  },
};

/** Begun on an earlier visit: what is here stays, and the sender goes on behind it. */
async function beginAgain(tx: Tx, actor: Actor, body: NewFile): Promise<Change<UploadState>> {
  const row = await tx.selectFrom("files").selectAll().where("id", "=", body.id).executeTakeFirst();
  if (row === undefined || row.byId !== actor.id || row.removedAt !== null || !isSameFile(row, body))
    throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
  const answer = uploadOf(row);
  return { answer, recordId: row.id, before: answer, after: answer };
}

function refusal(code: string, path = "content"): Refusal {
  return new Refusal("invalid", { fields: [{ path, code }] });
}

function isSameFile(row: FileRow, body: NewFile): boolean {
  const { ownerType, ownerId, name, size, sha256 } = row;
  const facts = { ownerType, ownerId, name, size, sha256 };
  return (Object.keys(facts) as (keyof typeof facts)[]).every(fact => facts[fact] === body[fact]);
}

/** What the small picture is by its content; refuses what is none. */
async function pictureName(bytes: Uint8Array): Promise<string> {
  for (const name of ["small.webp", "small.jpg", "small.png"])
    if ((await fileFault(name, bytesSource(bytes))) === null) return name;
  throw refusal("fileDiffers");
}

async function refuseTooMany(tx: Tx, { ownerType, ownerId }: NewFile, most: number): Promise<void> {
  const { count } = await tx
    .selectFrom("files")
    .select(eb => eb.fn.countAll<number>().as("count"))
    .where("ownerType", "=", ownerType)
    .where("ownerId", "=", ownerId)
    .where("removedAt", "is", null)
    .executeTakeFirstOrThrow();
  if (count > most) throw refusal("tooManyFiles", "id");
}

/** Uploads that nobody went on with for a week leave nothing behind; who has the file begins again under the same id. */
async function dropUnfinished(tx: Tx, now: string): Promise<void> {
  const before = new Date(new Date(now).getTime() - unfinishedDays * 86_400_000).toISOString();
  await tx.deleteFrom("files").where("finishedAt", "is", null).where("touchedAt", "<", before).execute();
}
