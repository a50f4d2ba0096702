import { z } from "zod";
import { AttachedFile, FileNote, FileOwner, NewFile, UploadState } from "../../domain/file/attachedFile.ts";
import { get, write } from "../endpoint.ts";
import { many, Saved } from "./answers.ts";

/** Files of any record. A file is announced, sent in pieces, and finished; only then others see it. What may be done follows its record. */
export const files = {
  /** What this server takes, in bytes and in files of one record. */
  limits: get("/files/limits", {
    needs: "file.view",
    returns: z.strictObject({ maxBytes: z.int(), maxOfRecord: z.int() }),
  }),
  list: get("/files", { needs: "file.view", query: FileOwner, returns: many(AttachedFile) }),
  view: get("/files/:id", { needs: "file.view", returns: UploadState }),
  download: get("/files/:id/download", { needs: "file.view", returns: "file" }),
  thumbnail: get("/files/:id/thumbnail", { needs: "file.view", returns: "file" }),
  begin: write("POST", "/files", { needs: "file.edit", body: NewFile, returns: UploadState }),
  put: write("PUT", "/files/:id/bytes/:at", { needs: "file.edit", body: "bytes", returns: UploadState }),
  putThumbnail: write("PUT", "/files/:id/thumbnail", {
    needs: "file.edit",
    body: "bytes",
    returns: UploadState,
  }),
  finish: write("POST", "/files/:id/finish", { needs: "file.edit", returns: AttachedFile }),
  update: write("PUT", "/files/:id", {
    needs: "file.edit",
    ifMatch: true,
    body: z.strictObject(FileNote.shape),
    returns: AttachedFile,
  }),
  remove: write("DELETE", "/files/:id", { needs: "file.edit", ifMatch: true, returns: Saved }),
  restore: write("POST", "/files/:id/restore", { needs: "file.edit", ifMatch: true, returns: Saved }),
} as const;
