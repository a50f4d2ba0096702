import { z } from "zod";
import { CalendarDay } from "../../domain/text/calendarDay.ts";
import { UnitChangeDraft } from "../../domain/unit/unitChange.ts";
import { UnitChange, UnitChangeReach } from "../../domain/unit/unitStory.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** What happened to units: renamed, moved, merged, split, dissolved. */
export const unitChanges = {
  list: get("/units/:id/changes", { needs: "catalogue.view", returns: many(UnitChange) }),
  /** What else names these units (ids with commas between), asked before a change is made. */
  preview: get("/unit-changes/preview", {
    needs: "catalogue.edit",
    query: z.strictObject({ units: z.string().max(4000), day: CalendarDay }),
    returns: UnitChangeReach,
  }),
  apply: write("POST", "/unit-changes", {
    needs: "catalogue.edit",
    body: Created(UnitChangeDraft),
    returns: Saved,
  }),
  /** Takes a change back while its units are as it left them and nothing names those that began with it. */
  revoke: write("POST", "/unit-changes/:id/revoke", {
    needs: "catalogue.edit",
    ifMatch: true,
    returns: Saved,
  }),
} as const;
