import type { Generated, Kysely, Transaction } from "kysely";
import type { Role } from "../../src/domain/people/actor.ts";
import type { Post } from "../../src/domain/people/post.ts";
import type { AccountTables } from "./accountTables.ts";
import type { ClusterTables } from "./clusterTables.ts";
import type { InboxTables } from "./inboxTables.ts";
import type { PassingTables } from "./passingTables.ts";
import type { ReviewTables } from "./reviewTables.ts";
import type { UnitTables } from "./unitTables.ts";

/**
 * Columns hold text, integers and reals only, so that both databases read the same; instants are ISO text in UTC, days `yyyy-mm-dd`.
 * The one exception is `filePieces.bytes`: both engines read and write it as a `Uint8Array`, and nothing is ever searched in it.
 */
export type Tables = AccountTables &
  ClusterTables &
  InboxTables &
  PassingTables &
  UnitTables &
  ReviewTables & {
    conferences: ConferenceRow;
    conferenceKinds: { conferenceId: string; kind: string };
    conferenceOfficials: { conferenceId: string; officialId: string };
    presiders: { conferenceId: string; officialId: string };
    conferenceFields: { conferenceId: string; field: string };
    conferenceRevisions: {
      conferenceId: string;
      version: number;
      act: string;
      state: string;
      content: string;
      changed: string;
      reason: string;
      restoredFrom: number | null;
      files: string | null;
      changedFiles: number;
      at: string;
      by: string;
    };
    conferenceSearch: { rowid: number; words: string };
    participations: {
      conferenceId: string;
      position: number;
      unitId: string | null;
      name: string;
      attendance: string;
    };
    tasks: TaskRow;
    taskOwners: { taskId: string; conferenceId: string; unitId: string };
    files: FileRow;
    filePieces: { fileId: string; part: FilePart; at: number; size: number; bytes: Uint8Array };
    views: ViewRow;
    listColumns: { userId: string; list: string; columns: string };
    officials: CatalogueRow & { content: string };
    posts: PostRow;
    signInTries: { subject: string; tries: number; blockedUntil: string; forgottenAt: string };
    idempotency: {
      key: string;
      actorId: string;
      fingerprint: string;
      status: number;
      body: string;
      at: string;
    };
    audit: AuditRow;
    auditHead: { id: number; seq: number; hash: string };
  };

type ConferenceRow = {
  seq: Generated<number>;
  id: string;
  version: number;
  state: string;
  eventStatus: string;
  content: string;
  summary: string;
  titleKey: string;
  firstDay: string;
  year: number | null;
  clusterId: string | null;
  periodId: string | null;
  taskCount: number;
  /** The earliest last day among the deadlines of its tasks. */
  firstDue: string | null;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
  removedAt: string | null;
};

type TaskRow = {
  id: string;
  conferenceId: string;
  position: number;
  text: string;
  origin: string;
  deadline: string | null;
  /** The last day that the deadline can mean; null where nobody can say. */
  lastDay: string | null;
};

/** A person's own name for an address of a list. */
type ViewRow = {
  id: string;
  version: number;
  userId: string;
  list: string;
  name: string;
  address: string;
  position: number;
  isDefault: number;
};

/** `received` bytes of `size` lie in the pieces; `finishedAt` is null until all of them are there and were found right. */
type FileRow = {
  id: string;
  ownerType: string;
  ownerId: string;
  itemId: string;
  name: string;
  caption: string;
  size: number;
  sha256: string;
  received: number;
  thumbnailName: string;
  version: number;
  at: string;
  by: string;
  byId: string;
  touchedAt: string;
  finishedAt: string | null;
  removedAt: string | null;
};

/** A file has its bytes, and a picture a small one beside them. */
export type FilePart = "content" | "thumbnail";

type CatalogueRow = { id: string; version: number; name: string };

/** Rights with dates; `from` and `to` are days that belong to it, "" where it is open. */
type PostRow = {
  id: string;
  version: number;
  accountId: string;
  role: Role;
  unitId: string | null;
  clusterId: string | null;
  from: string;
  to: string;
  method: Post["method"];
  basis: string;
  onBehalfOf: string | null;
};

type AuditRow = {
  seq: number;
  at: string;
  actorId: string;
  actorName: string;
  action: string;
  recordId: string;
  before: string | null;
  after: string | null;
  requestId: string;
  previous: string;
  hash: string;
  /** Which columns the hash covers; rows of form 1 were written before `address` and `agent` were. */
  form: number;
  address: string;
  agent: string;
  /** What the row says, folded for search; worked out of the others, so not hashed. */
  words: string;
};

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/** Which SQL is spoken; only files of this folder may ask. */
export type Engine = "sqlite" | "postgres";

/** An open database. */
export type Store = { db: Db; engine: Engine };
