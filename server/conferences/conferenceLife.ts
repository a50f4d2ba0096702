import type { Conference } from "../../src/domain/conference/conference.ts";
import { type ConferenceMoves, conferenceMoves } from "../../src/domain/conference/conferenceMoves.ts";
import { conferenceText } from "../../src/domain/conference/conferenceText.ts";
import { missingToRecord } from "../../src/domain/conference/recordable.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { isDenial } from "../../src/domain/people/permission.ts";
import { conferenceLifeWords } from "../../src/i18n/words/conferenceLife.ts";
import { indexWords } from "../db/search.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { forbidden, Refusal } from "../http/refusal.ts";
import { tellEditors } from "../inbox/tellEditors.ts";
import { keepRevision } from "./conferenceRevisions.ts";
import { conferenceOf, findRow, takeConference } from "./conferenceRows.ts";
import { saveConference } from "./conferenceSave.ts";

type Life = Pick<GroupHandlers<"conferences">, "record" | "close" | "reopen" | "remove" | "restore">;

/** Refuses a move that is not open, with the same reason that the screens were given. */
export function refuseMove(actor: Actor, conference: Conference, move: keyof ConferenceMoves): void {
  const allowed = conferenceMoves(actor, conference)[move];
  if (allowed === true) return;
  const { no } = allowed;
  if (isDenial(no)) throw forbidden(no);
  if (no === "incomplete") throw new Refusal("invalid", { fields: missingToRecord(conference.content) });
  throw new Refusal("conflict", { why: no, message: conferenceLifeWords.vi.no[no] });
}

/** The steps of a record's life. Each names the version it was decided upon: nobody closes what they did not see. */
export const conferenceLife: Life = {
  record: async ({ tx, engine, actor, now, params, version }) => {
    const before = await takeConference(tx, params.id, version, { actor });
    refuseMove(actor, before, "record");
    const { id, content } = before;
    return saveConference({
      tx,
      engine,
      actor,
      now,
      id,
      content,
      before,
      state: "recorded",
      act: "recorded",
    });
  },

  close: async ({ tx, engine, actor, now, params, version }) => {
    const before = await takeConference(tx, params.id, version, { actor });
    refuseMove(actor, before, "close");
    const { id, content } = before;
    return saveConference({ tx, engine, actor, now, id, content, before, state: "closed", act: "closed" });
  },

  reopen: async ({ tx, engine, actor, now, params, version, body }) => {
    const before = await takeConference(tx, params.id, version, { actor });
    refuseMove(actor, before, "reopen");
    const { id, content } = before;
    const reopened = { state: "recorded", act: "reopened", reason: body.reason } as const;
    return saveConference({ tx, engine, actor, now, id, content, before, ...reopened });
  },

  remove: call => setRemoved(call, true),
  restore: call => setRemoved(call, false),
};

/** A removed record is nowhere but in the books, from which it can be brought back. */
async function setRemoved(
  { tx, engine, actor, now, params, version: seen }: Parameters<Life["remove"]>[0],
  isRemoved: boolean,
) {
  const { id } = params;
  const row = await findRow(tx, id, { actor });
  const stale = () => new Refusal("stale", { current: { id, version: row.version } });
  if (row.version !== seen || (row.removedAt !== null) === isRemoved) throw stale();
  const before = conferenceOf(row);
  if (isRemoved) refuseMove(actor, before, "remove");

  const version = seen + 1;
  const updated = await tx
    .updateTable("conferences")
    .set({ version, removedAt: isRemoved ? now : null })
    .where("id", "=", id)
    .where("version", "=", seen)
    .returning("seq")
    .executeTakeFirst();
  if (updated === undefined) throw stale();
  const { state, content } = before;
  const act = isRemoved ? "removed" : "broughtBack";
  const kept = {
    conferenceId: id,
    version,
    act,
    state,
    content,
    before: content,
    reason: "",
    restoredFrom: null,
  } as const;
  await keepRevision(tx, { ...kept, at: now, by: actor.name });
  await indexWords(tx, engine, row.seq, isRemoved ? null : conferenceText(content));
  await tellEditors(tx, { id, title: content.title, act, actor, now });
  return {
    answer: { id, version },
    recordId: id,
    before: { isRemoved: !isRemoved, title: content.title },
    after: { isRemoved, title: content.title },
  };
}
