import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import { Revision, type RevisionSummary } from "../../src/domain/conference/conferenceRevision.ts";
import { compareFiles, type FileMark } from "../../src/domain/conference/revisionFiles.ts";
import { changedFields } from "../../src/domain/merge/changedFields.ts";
import type { Tables, Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { fileMarks, revisionFiles } from "./conferenceFiles.ts";
import { findConference } from "./conferenceRows.ts";

type Handlers = GroupHandlers<"conferences">;
type Kept = Omit<Revision, "changed" | "changedFiles" | "files"> & {
  conferenceId: string;
  before: ConferenceDraft | null;
};

/** Revisions on one page of a history. */
const pageSize = 100;

/** Keeps one state for ever. What changed is worked out once, here, so that a history is listed without reading the states themselves. */
export async function keepRevision(tx: Tx, { before, content, ...rest }: Kept): Promise<void> {
  const changed = before === null ? [] : changedFields(before, content);
  // A record that is being created has no files yet.
  const files = before === null ? [] : await fileMarks(tx, rest.conferenceId);
  const known = before === null ? [] : await marksOf(tx, rest.conferenceId, rest.version - 1);
  await tx
    .insertInto("conferenceRevisions")
    .values({
      ...rest,
      content: JSON.stringify(content),
      changed: JSON.stringify(changed),
      files: JSON.stringify(files),
      changedFiles: known === null ? 0 : compareFiles(known, files).length,
    })
    .execute();
}

/** What a state said of its files; null where it was saved before states knew of them. */
async function marksOf(tx: Tx, conferenceId: string, version: number): Promise<FileMark[] | null> {
  const row = await tx
    .selectFrom("conferenceRevisions")
    .select("files")
    .where("conferenceId", "=", conferenceId)
    .where("version", "=", version)
    .executeTakeFirst();
  return row?.files == null ? null : JSON.parse(row.files);
}

/** A state about to be left for an older one says which files it had at its end, so that going back to it brings just those. */
export async function keepFilesOfState(tx: Tx, conferenceId: string, version: number): Promise<void> {
  const files = JSON.stringify(await fileMarks(tx, conferenceId));
  await tx
    .updateTable("conferenceRevisions")
    .set({ files })
    .where("conferenceId", "=", conferenceId)
    .where("version", "=", version)
    .execute();
}

const listed = [
  "version",
  "act",
  "state",
  "at",
  "by",
  "reason",
  "restoredFrom",
  "changed",
  "changedFiles",
] as const;

/** Every saved state, the newest first. */
export const listRevisions: Handlers["revisions"] = async ({ db, actor, params, query }) => {
  await findConference(db, params.id, { actor });
  let rows = db.selectFrom("conferenceRevisions").select(listed).where("conferenceId", "=", params.id);
  if (query.before !== undefined) rows = rows.where("version", "<", query.before);
  const found = await rows
    .orderBy("version", "desc")
    .limit(pageSize + 1)
    .execute();
  const page = found.slice(0, pageSize);
  return {
    rows: page.map(summaryOf),
    older: found.length > pageSize ? (page.at(-1)?.version ?? null) : null,
  };
};

/** One saved state whole. */
export const viewRevision: Handlers["revision"] = async ({ db, actor, params }) => {
  const { id, version: newest } = await findConference(db, params.id, { actor });
  const version = /^[1-9]\d{0,8}$/.test(params.version) ? Number(params.version) : 0;
  const row = await db
    .selectFrom("conferenceRevisions")
    .select([...listed, "content", "files"])
    .where("conferenceId", "=", params.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  const kept = row.files === null ? null : JSON.parse(row.files);
  const files = version === newest ? revisionFiles(db, id) : kept && revisionFiles(db, id, kept);
  return { ...summaryOf(row), content: JSON.parse(row.content), files: await files };
};

type Listed = Pick<Tables["conferenceRevisions"], (typeof listed)[number]>;
type Whole = Partial<Pick<Tables["conferenceRevisions"], "content" | "files">>;

function summaryOf({ content: _content, files: _files, ...row }: Listed & Whole): RevisionSummary {
  const { act, state } = Revision.shape;
  return { ...row, act: act.parse(row.act), state: state.parse(row.state), changed: JSON.parse(row.changed) };
}
