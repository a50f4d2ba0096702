import { z } from "zod";
import { CalendarDay } from "../../domain/text/calendarDay.ts";
import { UnitGroup, UnitGroupDraft, UnitGroupRow } from "../../domain/unit/unitGroup.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** Units that are named as one. A list shows their members on the day `on`, by default today. */
export const unitGroups = {
  list: get("/unit-groups", {
    needs: "catalogue.view",
    query: z.strictObject({ on: CalendarDay.optional() }),
    returns: many(UnitGroupRow),
  }),
  view: get("/unit-groups/:id", { needs: "catalogue.view", returns: UnitGroup }),
  create: write("POST", "/unit-groups", {
    needs: "catalogue.edit",
    body: Created(UnitGroupDraft),
    returns: Saved,
  }),
  update: write("PUT", "/unit-groups/:id", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: UnitGroupDraft,
    returns: Saved,
  }),
} as const;
