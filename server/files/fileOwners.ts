import type { FileOwner } from "../../src/domain/file/attachedFile.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { can } from "../../src/domain/people/permission.ts";
import { refuseMove } from "../conferences/conferenceLife.ts";
import { findConference } from "../conferences/conferenceRows.ts";
import type { Db, Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
import { holdObligation } from "../reviews/holdObligation.ts";
import { findReview, movesOf, refuseReviewMove } from "../reviews/reviewTake.ts";
import { touchReview } from "../reviews/touchReview.ts";

/** Who changes something, when, in which transaction. */
export type Changing = { tx: Tx; actor: Actor; now: string };

/**
 * How one kind of record says who may see its files and who may change them (each refuses by throwing, as its own calls do), what it
 * keeps of a change, and whether one of its saved states names a file.
 */
type OwnerRules = {
  see: (db: Db | Tx, actor: Actor, id: string) => Promise<void>;
  change: (by: Changing, id: string) => Promise<void>;
  changed: (by: Changing, id: string) => Promise<void>;
  names: (db: Db | Tx, id: string, fileId: string) => Promise<boolean>;
};

const rules: Record<FileOwner["ownerType"], OwnerRules> = {
  conference: {
    see: async (db, actor, id) => {
      if (can(actor, "conference.view") !== true) throw new Refusal("notFound");
      await findConference(db, id, { actor });
    },
    change: async ({ tx, actor }, id) => refuseMove(actor, await findConference(tx, id, { actor }), "edit"),
    changed: async () => undefined,
    names: async (db, id, fileId) => {
      const states = db.selectFrom("conferenceRevisions").select("version").where("conferenceId", "=", id);
      return (await states.where("files", "like", naming(fileId)).executeTakeFirst()) !== undefined;
    },
  },
  review: {
    see: async (db, actor, id) => {
      if (can(actor, "review.view") !== true) throw new Refusal("notFound");
      await findReview(db, { actor }, id);
    },
    change: async ({ tx, actor, now }, id) => {
      // Sent or changed, one after the other: no file slips into a filing that somebody is reading.
      await holdObligation(tx, id);
      const standing = await findReview(tx, { actor }, id);
      refuseReviewMove(movesOf(actor, standing, now), "edit");
    },
    changed: ({ tx, actor }, id) => touchReview(tx, actor, id),
    names: async (db, id, fileId) => {
      const states = db.selectFrom("reviewRevisions").select("version").where("reviewId", "=", id);
      return (await states.where("evidence", "like", naming(fileId)).executeTakeFirst()) !== undefined;
    },
  },
};

/** Fits a list of files in which this one is; an id has no sign that LIKE knows. */
function naming(fileId: string): string {
  return `%"${fileId}"%`;
}

/** Whether a saved state of the record names the file: then it can be read with that state, also after it was removed. */
export function isInHistory(
  db: Db | Tx,
  { ownerType, ownerId }: FileOwner,
  fileId: string,
): Promise<boolean> {
  return rules[ownerType].names(db, ownerId, fileId);
}

/** Refuses who may not see the record, as if it were not there. */
export function refuseUnseen(db: Db | Tx, actor: Actor, { ownerType, ownerId }: FileOwner): Promise<void> {
  return rules[ownerType].see(db, actor, ownerId);
}

/** Refuses who may not change the record now, with the record's own reason: a closed one keeps its files as they are. */
export function refuseUnchangeable(by: Changing, { ownerType, ownerId }: FileOwner): Promise<void> {
  return rules[ownerType].change(by, ownerId);
}

/** Lets the record keep that its files have changed, after they have. */
export function keepChanged(by: Changing, { ownerType, ownerId }: FileOwner): Promise<void> {
  return rules[ownerType].changed(by, ownerId);
}
