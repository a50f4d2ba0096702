import { z } from "zod";
import { CalendarDay } from "../../domain/calendarDay.ts";
import { NewUnit, Unit, UnitDraft, UnitRow } from "../../domain/unit.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** The organisations through time. A list shows them as they were on the day `on`, by default today. */
export const units = {
  list: get("/units", {
    needs: "catalogue.view",
    query: z.strictObject({ on: CalendarDay.optional() }),
    returns: many(UnitRow),
  }),
  view: get("/units/:id", { needs: "catalogue.view", returns: Unit }),
  create: write("POST", "/units", { needs: "catalogue.edit", body: Created(NewUnit), returns: Saved }),
  update: write("PUT", "/units/:id", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: UnitDraft,
    returns: Saved,
  }),
} as const;
