import type { Selectable } from "kysely";
import { Conference, type ConferenceDraft } from "../src/domain/conference.ts";
import { conferenceText } from "../src/domain/conferenceText.ts";
import { missingToRecord } from "../src/domain/recordable.ts";
import { exportConferences } from "./conferenceExport.ts";
import { countConferences, listConferences } from "./conferenceList.ts";
import { saveConference } from "./conferenceSave.ts";
import { indexWords } from "./db/search.ts";
import type { Db, Engine, Tables, Tx } from "./db/tables.ts";
import type { GroupHandlers } from "./handler.ts";
import { Refusal } from "./refusal.ts";

type Row = Selectable<Tables["conferences"]>;

/** The register: every handler of the conference calls. */
export const conferences: GroupHandlers<"conferences"> = {
  list: listConferences,
  count: countConferences,
  export: exportConferences,

  offers: async ({ db }) => {
    const years = await db
      .selectFrom("conferences")
      .select("year")
      .distinct()
      .where("removedAt", "is", null)
      .where("year", "is not", null)
      .execute();
    const fields = await db
      .selectFrom("conferenceFields")
      .select("field")
      .groupBy("field")
      .orderBy(eb => eb.fn.countAll(), "desc")
      .limit(200)
      .execute();
    return {
      years: years.map(row => Number(row.year)).sort((a, b) => b - a),
      fieldsOfWork: fields.map(row => row.field),
    };
  },

  view: async ({ db, params }) => conferenceOf(await findRow(db, params.id)),

  create: async ({ tx, engine, actor, now, body }) => {
    const taken = await tx
      .selectFrom("conferences")
      .select("id")
      .where("id", "=", body.id)
      .executeTakeFirst();
    if (taken !== undefined) throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
    return saveConference({
      tx,
      engine,
      actor,
      now,
      id: body.id,
      content: body.content,
      state: "draft",
      before: null,
    });
  },

  update: async ({ tx, engine, actor, now, params, version, body }) => {
    const before = await takeRow(tx, params.id, version);
    if (before.state === "recorded") refuseIncomplete(body);
    return saveConference({
      tx,
      engine,
      actor,
      now,
      id: before.id,
      content: body,
      state: before.state,
      before,
    });
  },

  record: async ({ tx, engine, actor, now, params, version }) => {
    const before = await takeRow(tx, params.id, version);
    refuseIncomplete(before.content);
    return saveConference({
      tx,
      engine,
      actor,
      now,
      id: before.id,
      content: before.content,
      state: "recorded",
      before,
    });
  },

  remove: ({ tx, engine, params, version, now }) => setRemoved(tx, engine, params.id, version, now),
  restore: ({ tx, engine, params, version }) => setRemoved(tx, engine, params.id, version, null),
};

function refuseIncomplete(content: ConferenceDraft): void {
  const missing = missingToRecord(content);
  if (missing.length > 0) throw new Refusal("invalid", { fields: missing });
}

async function findRow(db: Db | Tx, id: string): Promise<Row> {
  const row = await db
    .selectFrom("conferences")
    .selectAll()
    .where("id", "=", id)
    .where("removedAt", "is", null)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  return row;
}

/** The record as the caller saw it; when somebody saved in between, the refusal carries both states. */
async function takeRow(tx: Tx, id: string, seen: number): Promise<Conference> {
  const current = conferenceOf(await findRow(tx, id));
  if (current.version === seen) return current;
  const base = await tx
    .selectFrom("conferenceRevisions")
    .select("content")
    .where("conferenceId", "=", id)
    .where("version", "=", seen)
    .executeTakeFirst();
  throw new Refusal("stale", { base: base === undefined ? null : JSON.parse(base.content), current });
}

async function setRemoved(tx: Tx, engine: Engine, id: string, seen: number, removedAt: string | null) {
  const row = await tx
    .updateTable("conferences")
    .set({ removedAt, version: seen + 1 })
    .where("id", "=", id)
    .where("version", "=", seen)
    .where("removedAt", removedAt === null ? "is not" : "is", null)
    .returning(["seq", "content"])
    .executeTakeFirst();
  if (row === undefined) {
    const current = await tx
      .selectFrom("conferences")
      .select(["id", "version"])
      .where("id", "=", id)
      .executeTakeFirst();
    throw current === undefined ? new Refusal("notFound") : new Refusal("stale", { current });
  }
  await indexWords(tx, engine, row.seq, removedAt === null ? conferenceText(JSON.parse(row.content)) : null);
  return {
    answer: { id, version: seen + 1 },
    recordId: id,
    before: { isRemoved: removedAt === null },
    after: { isRemoved: removedAt !== null },
  };
}

function conferenceOf(row: Row): Conference {
  const { id, version, state, content, createdAt, createdBy, updatedAt, updatedBy } = row;
  return {
    id,
    version,
    state: Conference.shape.state.parse(state),
    content: JSON.parse(content),
    createdAt,
    createdBy,
    updatedAt,
    updatedBy,
  };
}
