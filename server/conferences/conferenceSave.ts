import type { Conference, ConferenceDraft, ConferenceState } from "../../src/domain/conference/conference.ts";
import { brokenLinks, conferenceLinks } from "../../src/domain/conference/conferenceRefs.ts";
import type { RevisionAct } from "../../src/domain/conference/conferenceRevision.ts";
import { conferenceText } from "../../src/domain/conference/conferenceText.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { sortKey } from "../../src/domain/text/sortKey.ts";
import { firstDay } from "../../src/domain/writtenDate.ts";
import { deadLinks } from "../catalogues.ts";
import { indexWords } from "../db/search.ts";
import type { Engine, Tx } from "../db/tables.ts";
import type { Change } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { sha256 } from "../http/sha256.ts";
import { tellEditors } from "../inbox/tellEditors.ts";
import { dueDay, replaceParts } from "./conferenceParts.ts";
import { keepRevision } from "./conferenceRevisions.ts";
import { findConference, staleRefusal } from "./conferenceRows.ts";

type Save = {
  tx: Tx;
  engine: Engine;
  actor: Actor;
  now: string;
  id: string;
  content: ConferenceDraft;
  state: ConferenceState;
  /** What was done, as the history tells it, and the reason where one had to be given. */
  act: RevisionAct;
  reason?: string;
  /** The state whose content this is, where it was brought back. */
  restoredFrom?: number;
  before: Conference | null;
};

/** Saves a conference whole: the record, its revision, and everything that must be found across records, in the caller's transaction. */
export async function saveConference(save: Save): Promise<Change<{ id: string; version: number }>> {
  const { tx, engine, actor, now, id, content, state, act, reason = "", restoredFrom = null, before } = save;
  const problems = [
    ...brokenLinks(content),
    ...(await deadLinks(tx, conferenceLinks(content))),
    ...(await takenTasks(tx, id, content)),
  ];
  if (problems.length > 0) throw new Refusal("invalid", { fields: problems });

  const version = (before?.version ?? 0) + 1;
  const columns = {
    ...columnsOf(content),
    version,
    state,
    content: JSON.stringify(content),
    updatedAt: now,
    updatedBy: actor.name,
  };
  const seq =
    before === null
      ? await insertRow(tx, { ...columns, id, createdAt: now, createdBy: actor.name })
      : await updateRow(tx, actor, before, columns);
  const kept = {
    conferenceId: id,
    version,
    act,
    state,
    content,
    reason,
    restoredFrom,
    at: now,
    by: actor.name,
  };
  await keepRevision(tx, { ...kept, before: before && before.content });
  await replaceParts(tx, id, content, before !== null);
  await indexWords(tx, engine, seq, conferenceText(content));
  await tellEditors(tx, { id, title: content.title, act, actor, now, reason });
  return {
    answer: { id, version },
    recordId: id,
    before: before && mark(before),
    after: {
      ...mark({ version, state, content }),
      ...(reason !== "" && { reason }),
      ...(restoredFrom !== null && { restoredFrom }),
    },
  };
}

/** What the audit row says of a state: states are kept whole as revisions, and this names and pins them. */
function mark({ version, state, content }: Pick<Conference, "version" | "state" | "content">) {
  return { version, state, title: content.title, sha256: sha256(JSON.stringify(content)) };
}

async function insertRow(tx: Tx, row: object): Promise<number> {
  const { seq } = await tx
    .insertInto("conferences")
    .values({ ...row, removedAt: null } as never)
    .returning("seq")
    .executeTakeFirstOrThrow();
  return seq;
}

async function updateRow(tx: Tx, actor: Actor, before: Conference, columns: object): Promise<number> {
  const row = await tx
    .updateTable("conferences")
    .set(columns)
    .where("id", "=", before.id)
    .where("version", "=", before.version)
    .returning("seq")
    .executeTakeFirst();
  // Another transaction was first; what it saved is what stands.
  if (row === undefined)
    throw await staleRefusal(tx, await findConference(tx, before.id, { actor }), before.version);
  return row.seq;
}

/** The columns that lists sort, filter and show by. */
function columnsOf(content: ConferenceDraft) {
  const day = content.date === null ? "" : (firstDay(content.date) ?? "");
  const dueDays = content.tasks.flatMap(task => dueDay(task) ?? []);
  const { title, kinds, date, eventStatus, cluster, period, participants, achievements, tasks } = content;
  const counts = {
    participantCount: participants.length,
    achievementCount: achievements.length,
    taskCount: tasks.length,
  };
  return {
    summary: JSON.stringify({ title, kinds, date, eventStatus, cluster, period, ...counts }),
    titleKey: sortKey(title),
    firstDay: day,
    eventStatus,
    year: day === "" ? null : Number(day.slice(0, 4)),
    clusterId: cluster.id,
    periodId: period.id,
    taskCount: tasks.length,
    firstDue: dueDays.toSorted()[0] ?? null,
  };
}

/** A task has one identity for life, so no second conference may hold a task of the same id. */
async function takenTasks(tx: Tx, conferenceId: string, { tasks }: ConferenceDraft) {
  if (tasks.length === 0) return [];
  const ids = tasks.map(task => task.id);
  const others = await tx
    .selectFrom("tasks")
    .select("id")
    .where("id", "in", ids)
    .where("conferenceId", "!=", conferenceId)
    .execute();
  const taken = new Set(others.map(row => row.id));
  return tasks.flatMap((task, at) => (taken.has(task.id) ? [{ path: `tasks.${at}.id`, code: "taken" }] : []));
}
