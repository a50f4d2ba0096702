import type { Selectable } from "kysely";
import { type AttachedFile, FileOwner, type UploadState } from "../../src/domain/file/attachedFile.ts";
import { fileKinds, kindOfName } from "../../src/domain/file/fileKind.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
import { type Changing, isInHistory, refuseUnchangeable, refuseUnseen } from "./fileOwners.ts";

/** A file as the database holds it. */
export type FileRow = Selectable<Tables["files"]>;

/** The record that a file belongs to. */
export function ownerOf({ ownerType, ownerId }: FileRow): FileOwner {
  return FileOwner.parse({ ownerType, ownerId });
}

/** A file that anybody who sees the record may read: one that is there, or that a saved state of the record names. */
export async function findReadable(db: Db | Tx, actor: Actor, id: string): Promise<FileRow> {
  const row = await db.selectFrom("files").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined || row.finishedAt === null) throw new Refusal("notFound");
  await refuseUnseen(db, actor, ownerOf(row));
  if (row.removedAt !== null && !(await isInHistory(db, ownerOf(row), id))) throw new Refusal("notFound");
  return row;
}

/** A file that is on its way, which only its sender knows of, or that is there; a removed one only when asked for. */
export async function findFile(
  db: Db | Tx,
  actor: Actor,
  id: string,
  { isRemoved = false } = {},
): Promise<FileRow> {
  const row = await db.selectFrom("files").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined || (row.removedAt !== null) !== isRemoved) throw new Refusal("notFound");
  if (row.finishedAt === null && row.byId !== actor.id) throw new Refusal("notFound");
  await refuseUnseen(db, actor, ownerOf(row));
  return row;
}

/** A file of a record that the caller may change now. */
export async function takeFile({ tx, actor, now }: Changing, id: string, state = {}): Promise<FileRow> {
  const row = await findFile(tx, actor, id, state);
  await refuseUnchangeable({ tx, actor, now }, ownerOf(row));
  return row;
}

/** How far a file has come. */
export function uploadOf({ id, version, size, received, finishedAt }: FileRow): UploadState {
  return { id, version, size, received, isFinished: finishedAt !== null };
}

/** A file as others see it. */
export function fileOf(row: FileRow): AttachedFile {
  const { id, itemId, caption, name, size, sha256, version, at, by } = row;
  const hasThumbnail = row.thumbnailName !== "";
  const shown = { id, ...ownerOf(row), itemId, caption, name, size, sha256, version, at, by };
  return { ...shown, mediaType: mediaTypeOf(name), hasThumbnail };
}

/** The media type of a name that was taken, whose content was found to be the same. */
export function mediaTypeOf(name: string): string {
  const kind = kindOfName(name);
  return kind === null ? "application/octet-stream" : fileKinds[kind].mediaType;
}
