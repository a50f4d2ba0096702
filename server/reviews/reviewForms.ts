import type { Selectable } from "kysely";
import { Reminders } from "../../src/domain/review/reminders.ts";
import { ReviewForm } from "../../src/domain/review/reviewForm.ts";
import type { ReviewFormDraft, ReviewFormSummary } from "../../src/domain/review/reviewFormRecord.ts";
import { tryOut } from "../../src/domain/review/reviewTryOut.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import type { Change, GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { sha256 } from "../http/sha256.ts";
import { filedInPeriod } from "./reviewPrevious.ts";

/** What periodic reviews ask: edited as a draft, frozen under a number when published. */
export const reviewForms: GroupHandlers<"reviewForms"> = {
  list: async ({ db }) => {
    const rows = await db.selectFrom("reviewForms").selectAll().execute();
    return { rows: rows.map(summaryOf).sort((a, b) => compareVi(a.name, b.name)) };
  },

  view: async ({ db, params }) => draftOf(await findForm(db, params.id)),

  number: async ({ db, params }) => {
    const number = /^[1-9]\d{0,5}$/.test(params.number) ? Number(params.number) : 0;
    const row = await findNumber(db, params.id, number);
    return {
      id: params.id,
      number,
      content: ReviewForm.parse(JSON.parse(row.content)),
      at: row.at,
      by: row.by,
    };
  },

  tryOut: async ({ db, params, query }) => {
    const { content } = draftOf(await findForm(db, params.id));
    const filed = await filedInPeriod(db, params.id, query.period);
    return {
      rows: filed.map(({ reviewId, unit, ...made }) => ({ reviewId, unit, ...tryOut(content, made) })),
    };
  },

  create: async ({ tx, actor, now, body: { id, content } }) => {
    const taken = await tx.selectFrom("reviewForms").select("id").where("id", "=", id).executeTakeFirst();
    if (taken !== undefined) throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
    const row = {
      id,
      version: 1,
      name: content.name,
      content: JSON.stringify(content),
      number: 0,
      publishedHash: "",
      updatedAt: now,
      updatedBy: actor.name,
    };
    await tx.insertInto("reviewForms").values(row).execute();
    return { answer: { id, version: 1 }, recordId: id, before: null, after: content };
  },

  update: async ({ tx, actor, now, params, version, body }) => {
    const before = await findForm(tx, params.id);
    const columns = { name: body.name, content: JSON.stringify(body), updatedAt: now, updatedBy: actor.name };
    return saveForm(tx, before, version, columns, body);
  },

  remind: async ({ tx, params, version: seen, body }) => {
    const { id, reminders } = await findForm(tx, params.id);
    const version = seen + 1;
    const { numUpdatedRows } = await tx
      .updateTable("reviewForms")
      .set({ reminders: JSON.stringify(body), remindersVersion: version })
      .where("id", "=", id)
      .where("remindersVersion", "=", seen)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Refusal("stale", { current: draftOf(await findForm(tx, id)) });
    return { answer: { id, version }, recordId: id, before: JSON.parse(reminders), after: body };
  },

  publish: async ({ tx, actor, now, params, version }) => {
    const before = await findForm(tx, params.id);
    if (!summaryOf(before).isChanged) throw new Refusal("conflict");
    const number = before.number + 1;
    const { id: formId, content } = before;
    const saved = await saveForm(tx, before, version, { number, publishedHash: sha256(content) }, { number });
    await tx
      .insertInto("reviewFormNumbers")
      .values({ formId, number, content, at: now, by: actor.name })
      .execute();
    return saved;
  },
};

type Row = Selectable<Tables["reviewForms"]>;

async function saveForm(
  tx: Tx,
  before: Row,
  seen: number,
  columns: Partial<Row>,
  after: object,
): Promise<Change<{ id: string; version: number }>> {
  const { id } = before;
  const version = seen + 1;
  const { numUpdatedRows } = await tx
    .updateTable("reviewForms")
    .set({ ...columns, version })
    .where("id", "=", id)
    .where("version", "=", seen)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Refusal("stale", { current: draftOf(await findForm(tx, id)) });
  return { answer: { id, version }, recordId: id, before: JSON.parse(before.content), after };
}

async function findForm(db: Db | Tx, id: string): Promise<Row> {
  const row = await db.selectFrom("reviewForms").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  return row;
}

/** One published state of a form; refuses a number that was never published. */
async function findNumber(db: Db | Tx, formId: string, number: number) {
  const row = await db
    .selectFrom("reviewFormNumbers")
    .selectAll()
    .where("formId", "=", formId)
    .where("number", "=", number)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  return row;
}

function summaryOf({
  id,
  version,
  name,
  content,
  number,
  publishedHash,
  reminders,
  remindersVersion,
  updatedAt,
  updatedBy,
}: Row): ReviewFormSummary {
  const { level } = JSON.parse(content) as Pick<ReviewForm, "level">;
  return {
    id,
    version,
    name,
    level,
    number,
    isChanged: publishedHash !== sha256(content),
    reminders: Reminders.parse(JSON.parse(reminders)),
    remindersVersion,
    updatedAt,
    updatedBy,
  };
}

function draftOf(row: Row): ReviewFormDraft {
  return { ...summaryOf(row), content: ReviewForm.parse(JSON.parse(row.content)) };
}
