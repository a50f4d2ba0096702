import { conferenceMoves } from "../../src/domain/conference/conferenceMoves.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { refuseIncomplete } from "../http/refuseIncomplete.ts";
import { exportConferences } from "./conferenceExport.ts";
import { conferenceLife, refuseMove } from "./conferenceLife.ts";
import { countConferences, listConferences } from "./conferenceList.ts";
import { conferenceOffers } from "./conferenceOffers.ts";
import { restoreRevision } from "./conferenceRestore.ts";
import { listRevisions, viewRevision } from "./conferenceRevisions.ts";
import { findConference, takeConference } from "./conferenceRows.ts";
import { saveConference } from "./conferenceSave.ts";

/** The register: every handler of the conference calls. */
export const conferences: GroupHandlers<"conferences"> = {
  list: listConferences,
  count: countConferences,
  export: exportConferences,

  offers: conferenceOffers,

  view: async ({ db, actor, params }) => {
    const conference = await findConference(db, params.id, { actor });
    return { ...conference, can: conferenceMoves(actor, conference) };
  },
  revisions: listRevisions,
  revision: viewRevision,

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
      act: "created",
      before: null,
    });
  },

  update: async ({ tx, engine, actor, now, params, version, body }) => {
    const before = await takeConference(tx, params.id, version, { actor });
    refuseMove(actor, before, "edit");
    if (before.state === "recorded") refuseIncomplete(body);
    return saveConference({
      tx,
      engine,
      actor,
      now,
      id: before.id,
      content: body,
      state: before.state,
      act: "edited",
      before,
    });
  },

  restoreRevision,
  ...conferenceLife,
};
