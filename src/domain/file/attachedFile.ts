import { z } from "zod";
import { Id } from "../id.ts";
import { line } from "../text/cleanText.ts";
import { mostFileBytes } from "./fileLimits.ts";
import { FileName } from "./fileName.ts";

/** The kinds of records that files can be attached to. */
const fileOwnerTypes = ["conference", "review"] as const;

/** The record that a file belongs to: whoever may see and change the record may see and change its files. */
export const FileOwner = z.strictObject({ ownerType: z.enum(fileOwnerTypes), ownerId: Id });
export type FileOwner = z.infer<typeof FileOwner>;

/** What a person says of a file: what is to be seen on it, and the item of the record that it proves; "" for the record as a whole. */
export const FileNote = z.strictObject({ caption: line(500), itemId: z.union([Id, z.literal("")]) });
export type FileNote = z.infer<typeof FileNote>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file that is about to be sent, under the id that the sender made. */
export const NewFile = z.strictObject({
  id: Id,
  ...FileOwner.shape,
  ...FileNote.shape,
  name: FileName,
  size: z.int().positive().max(mostFileBytes),
  sha256: Sha256,
});
export type NewFile = z.infer<typeof NewFile>;

/** How far a file has come: `received` bytes of `size` lie on the server; only a finished one is seen by others. */
export const UploadState = z.strictObject({
  id: Id,
  version: z.int().positive(),
  size: z.int(),
  received: z.int(),
  isFinished: z.boolean(),
});
export type UploadState = z.infer<typeof UploadState>;

/** A file that is there whole: its bytes have the SHA-256 that it was announced with, and are what the name says. */
export const AttachedFile = z.strictObject({
  id: Id,
  ...FileOwner.shape,
  itemId: z.string(),
  caption: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  hasThumbnail: z.boolean(),
  version: z.int().positive(),
  at: z.string(),
  by: z.string(),
});
export type AttachedFile = z.infer<typeof AttachedFile>;
