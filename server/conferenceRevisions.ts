import { changedFields } from "../src/domain/changedFields.ts";
import type { ConferenceDraft } from "../src/domain/conference.ts";
import { Revision, type RevisionSummary } from "../src/domain/conferenceRevision.ts";
import { findConference } from "./conferenceRows.ts";
import type { Tables, Tx } from "./db/tables.ts";
import type { GroupHandlers } from "./handler.ts";
import { Refusal } from "./refusal.ts";

type Handlers = GroupHandlers<"conferences">;
type Kept = Omit<Revision, "changed"> & { conferenceId: string; before: ConferenceDraft | null };

/** Revisions on one page of a history. */
const pageSize = 100;

/** Keeps one state for ever. What changed is worked out once, here, so that a history is listed without reading the states themselves. */
export async function keepRevision(tx: Tx, { before, content, ...rest }: Kept): Promise<void> {
  const changed = before === null ? [] : changedFields(before, content);
  await tx
    .insertInto("conferenceRevisions")
    .values({ ...rest, content: JSON.stringify(content), changed: JSON.stringify(changed) })
    .execute();
}

const listed = ["version", "act", "state", "at", "by", "reason", "restoredFrom", "changed"] as const;

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
  await findConference(db, params.id, { actor });
  const version = /^[1-9]\d{0,8}$/.test(params.version) ? Number(params.version) : 0;
  const row = await db
    .selectFrom("conferenceRevisions")
    .select([...listed, "content"])
    .where("conferenceId", "=", params.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  return { ...summaryOf(row), content: JSON.parse(row.content) };
};

type Listed = Pick<Tables["conferenceRevisions"], (typeof listed)[number]>;

function summaryOf({ version, act, state, at, by, reason, restoredFrom, changed }: Listed): RevisionSummary {
  const { shape } = Revision;
  return {
    version,
    act: shape.act.parse(act),
    state: shape.state.parse(state),
    at,
    by,
    reason,
    restoredFrom,
    changed: JSON.parse(changed),
  };
}
