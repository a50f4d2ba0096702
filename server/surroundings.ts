import { type FileLimits, usualFileLimits } from "../src/domain/file/fileLimits.ts";
import type { AuditMark } from "./audit/audit.ts";

/** What only the place where the backend runs can say, besides its database. */
export type Surroundings = {
  /** Where a request comes from; "" where nothing lies between page and backend. */
  addressOf: (request: Request) => string;
  /** The last link of the book that was seen whole, as remembered outside the database. */
  auditMark: () => AuditMark | null;
  /** When the last backup was made; null when there is none, undefined where backups are somebody else's work. */
  lastBackup: () => string | null | undefined;
  /** Whether letters can be sent. */
  hasMail: boolean;
  fileLimits: FileLimits;
};

/** A page: no network, no disk, no letters. */
export const nowhere: Surroundings = {
  addressOf: () => "",
  auditMark: () => null,
  lastBackup: () => undefined,
  hasMail: false,
  fileLimits: usualFileLimits,
};
