import type { Actor } from "../../src/domain/people/actor.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { type Changing, keepChanged, refuseUnseen } from "./fileOwners.ts";
import { piecesOf, sizeOf } from "./filePieces.ts";
import {
  type FileRow,
  fileOf,
  findFile,
  findReadable,
  mediaTypeOf,
  ownerOf,
  takeFile,
  uploadOf,
} from "./fileRows.ts";
import { fileUpload } from "./fileUpload.ts";

/** Files of any record: what may be done with them is asked of the record each time. */
export const files: GroupHandlers<"files"> = {
  limits: async ({ surroundings }) => surroundings.fileLimits,

  list: async ({ db, actor, query }) => {
    await refuseUnseen(db, known(actor), query);
    const rows = await db
      .selectFrom("files")
      .selectAll()
      .where("ownerType", "=", query.ownerType)
      .where("ownerId", "=", query.ownerId)
      .where("finishedAt", "is not", null)
      .where("removedAt", "is", null)
      .orderBy("at")
      .orderBy("id")
      .execute();
    return { rows: rows.map(fileOf) };
  },

  view: async ({ db, actor, params }) => uploadOf(await findFile(db, known(actor), params.id)),

  download: async ({ db, actor, params }) => {
    const row = await findReadable(db, known(actor), params.id);
    const pieces = piecesOf(db, row.id, "content");
    return { filename: row.name, mediaType: mediaTypeOf(row.name), size: row.size, pieces };
  },

  thumbnail: async ({ db, actor, params }) => {
    const row = await findReadable(db, known(actor), params.id);
    if (row.thumbnailName === "") throw new Refusal("notFound");
    const size = await sizeOf(db, row.id, "thumbnail");
    const pieces = piecesOf(db, row.id, "thumbnail");
    return { filename: row.thumbnailName, mediaType: mediaTypeOf(row.thumbnailName), size, pieces };
  },

  ...fileUpload,

  update: async ({ tx, actor, now, params, version, body }) => {
    const row = await takeSeen({ tx, actor, now }, params.id, version);
    const after = { ...body, version: version + 1 };
    await set({ tx, actor, now }, row, after);
    const { caption, itemId } = row;
    return {
      answer: fileOf({ ...row, ...after }),
      recordId: row.id,
      before: { caption, itemId },
      after: body,
    };
  },

  remove: async ({ tx, actor, now, params, version }) => {
    const row = await takeSeen({ tx, actor, now }, params.id, version);
    const { id, name, sha256, ownerId } = row;
    const saved = { answer: { id, version: version + 1 }, recordId: id };
    const before = { name, sha256, ownerId };
    // What never arrived whole was seen by nobody, and nobody will want it back.
    if (row.finishedAt === null) await tx.deleteFrom("files").where("id", "=", id).execute();
    else await set({ tx, actor, now }, row, { removedAt: now, version: version + 1 });
    return { ...saved, before, after: { isRemoved: true } };
  },

  restore: async ({ tx, actor, now, params, version }) => {
    const row = await takeSeen({ tx, actor, now }, params.id, version, { isRemoved: true });
    const saved = { id: row.id, version: version + 1 };
    await set({ tx, actor, now }, row, { removedAt: null, version: saved.version });
    return { answer: saved, recordId: row.id, before: { isRemoved: true }, after: { isRemoved: false } };
  },
};

function known(actor: Actor | null): Actor {
  if (actor === null) throw new Refusal("signIn");
  return actor;
}

/** The file as the caller saw it; when somebody changed it in between, the refusal says what stands now. */
async function takeSeen(by: Changing, id: string, seen: number, state = {}): Promise<FileRow> {
  const row = await takeFile(by, id, state);
  if (row.version !== seen) throw new Refusal("stale", { current: fileOf(row) });
  return row;
}

async function set(by: Changing, file: FileRow, columns: Partial<FileRow>): Promise<void> {
  const { id, version } = file;
  const row = await by.tx
    .updateTable("files")
    .set(columns)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("stale");
  if (file.finishedAt !== null) await keepChanged(by, ownerOf(file));
}
