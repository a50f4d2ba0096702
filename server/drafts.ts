import type { Selectable } from "kysely";
import { z } from "zod";
import type { DraftSummary, ServerDraft } from "../src/domain/draft.ts";
import { Id } from "../src/domain/id.ts";
import type { Db, Tables, Tx } from "./db/tables.ts";
import type { GroupHandlers } from "./http/handler.ts";
import { recordKey } from "./http/recordKey.ts";
import { Refusal } from "./http/refusal.ts";

/** More unfinished forms than anybody has; what stops a runaway page from filling the disk. */
const mostOfOnePerson = 500;

/** One person's drafts. Every query below names the owner, who is always the caller: there is no way to ask for another's. */
export const drafts: GroupHandlers<"drafts"> = {
  list: async ({ db, actor }) => {
    const columns = ["type", "recordId", ...listed] as const;
    const rows = await db
      .selectFrom("drafts")
      .select(columns)
      .where("userId", "=", actor?.id ?? "")
      .orderBy("savedAt", "desc")
      .execute();
    return { rows: rows.map(({ type, recordId, ...row }) => ({ type, recordId, ...summaryOf(row) })) };
  },

  view: async ({ db, actor, params }) => {
    const row = await find(db, { userId: actor?.id ?? "", ...recordKey(params) });
    return { draft: row === undefined ? null : draftOf(row) };
  },

  keep: async ({ tx, actor, params, body: { seen, draft }, now }) => {
    const key = { userId: actor.id, ...recordKey(params) };
    await refuseFlood(tx, key);
    const { baseVersion, title, machine, typedAt, stamp } = draft;
    const words = {
      content: JSON.stringify(draft.values),
      baseVersion,
      title,
      typedAt,
      stamp,
      over: seen,
      savedAt: now,
      machineId: machine.id,
      machineName: machine.name,
    };
    const kept = await tx
      .insertInto("drafts")
      .values({ ...key, ...words })
      // The same words again are no harm; words that the sender has not seen stay.
      .onConflict(conflict =>
        conflict
          .columns(["userId", "type", "recordId"])
          .doUpdateSet(words)
          .where("drafts.stamp", "in", [seen, stamp]),
      )
      .returning("stamp")
      .executeTakeFirst();
    if (kept === undefined) {
      const there = await find(tx, key);
      throw new Refusal("stale", { current: there && draftOf(there) });
    }
    return { stamp, savedAt: now };
  },

  drop: async ({ tx, actor, params, body: { stamp } }) => {
    const { type, recordId } = recordKey(params);
    let rows = tx
      .deleteFrom("drafts")
      .where("userId", "=", actor.id)
      .where("type", "=", type)
      .where("recordId", "=", recordId);
    if (stamp !== null) rows = rows.where("stamp", "=", stamp);
    const dropped = await rows.returning("stamp").executeTakeFirst();
    return { isDropped: dropped !== undefined };
  },
};

/**
 * A record that is saved leaves none of its writer's drafts behind that the save holds, whatever becomes of the page. The save names
 * them, with commas: by stamp, or, as `machine@instant`, all that a machine had typed of it until then. What cannot be read names none.
 */
export async function dropSavedDrafts(tx: Tx, userId: string, recordId: string, said: string): Promise<void> {
  const named = said.split(",").slice(0, 10);
  const stamps = named.filter(stamp => Id.safeParse(stamp).success);
  const machines = named.flatMap(name => {
    const [id, until] = name.split("@");
    const read = TypedUntil.safeParse({ id, until });
    return read.success ? [read.data] : [];
  });
  if (stamps.length + machines.length === 0) return;
  await tx
    .deleteFrom("drafts")
    .where("userId", "=", userId)
    .where("recordId", "=", recordId)
    .where(eb =>
      eb.or([
        ...(stamps.length > 0 ? [eb("stamp", "in", stamps)] : []),
        ...machines.map(({ id, until }) => eb.and([eb("machineId", "=", id), eb("typedAt", "<=", until)])),
      ]),
    )
    .execute();
}

const TypedUntil = z.object({ id: Id, until: z.iso.datetime() });

const listed = [
  "baseVersion",
  "title",
  "machineId",
  "machineName",
  "typedAt",
  "stamp",
  "over",
  "savedAt",
] as const;

type Key = { userId: string; type: string; recordId: string };
type Row = Selectable<Tables["drafts"]>;

function find(db: Db | Tx, { userId, type, recordId }: Key): Promise<Row | undefined> {
  return db
    .selectFrom("drafts")
    .selectAll()
    .where("userId", "=", userId)
    .where("type", "=", type)
    .where("recordId", "=", recordId)
    .executeTakeFirst();
}

async function refuseFlood(tx: Tx, { userId, recordId }: Key): Promise<void> {
  const { others } = await tx
    .selectFrom("drafts")
    .select(eb => eb.fn.countAll().as("others"))
    .where("userId", "=", userId)
    .where("recordId", "!=", recordId)
    .executeTakeFirstOrThrow();
  if (Number(others) >= mostOfOnePerson) throw new Refusal("tooLarge");
}

function summaryOf({
  machineId,
  machineName,
  ...rest
}: Pick<Row, (typeof listed)[number]>): Omit<DraftSummary, "type" | "recordId"> {
  return { ...rest, machine: { id: machineId, name: machineName } };
}

function draftOf({ userId: _userId, type: _type, recordId: _recordId, content, ...rest }: Row): ServerDraft {
  return { values: JSON.parse(content), ...summaryOf(rest) };
}
