import { z } from "zod";
import type { Actor } from "../people/actor.ts";
import { can, type Permission, refusals } from "../people/permission.ts";
import type { Conference, ConferenceState } from "./conference.ts";
import { missingToRecord } from "./recordable.ts";

/** Why a move is not open: who asks, or where the record stands. */
export const moveRefusals = [
  ...refusals,
  "closed",
  "alreadyRecorded",
  "notRecorded",
  "notClosed",
  "incomplete",
] as const;
export type MoveRefusal = (typeof moveRefusals)[number];

const Move = z.union([z.literal(true), z.strictObject({ no: z.enum(moveRefusals) })]);
type Move = z.infer<typeof Move>;

/** What may be done with one conference, each allowed or with the reason why not. */
export const ConferenceMoves = z.strictObject({
  edit: Move,
  record: Move,
  close: Move,
  reopen: Move,
  remove: Move,
});
export type ConferenceMoves = z.infer<typeof ConferenceMoves>;

/** The moves that depend on nothing but who asks and where the record stands, so that a line of the register knows them too. */
export function editMove(actor: Actor | null, state: ConferenceState): Move {
  return move(actor, "conference.edit", state === "closed" && "closed");
}

/** Which moves are open to the actor and why not: the server refuses by it, and sends it along so that screens never guess. */
export function conferenceMoves(
  actor: Actor | null,
  { state, content }: Pick<Conference, "state" | "content">,
): ConferenceMoves {
  const edit = editMove(actor, state);
  return {
    edit,
    record: move(actor, "conference.record", whyNotRecord(state, content)),
    close: move(
      actor,
      "conference.close",
      state === "closed" ? "closed" : state === "draft" && "notRecorded",
    ),
    reopen: move(actor, "conference.reopen", state !== "closed" && "notClosed"),
    remove: edit,
  };
}

function whyNotRecord(state: ConferenceState, content: Conference["content"]): MoveRefusal | false {
  if (state === "closed") return "closed";
  if (state === "recorded") return "alreadyRecorded";
  return missingToRecord(content).length > 0 && "incomplete";
}

function move(actor: Actor | null, permission: Permission, whyNot: MoveRefusal | false): Move {
  const allowed = can(actor, permission);
  if (allowed !== true) return allowed;
  return whyNot === false || { no: whyNot };
}
