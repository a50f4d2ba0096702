import { Period, PeriodDraft } from "../../domain/catalogue.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** The periods. */
export const periods = {
  list: get("/periods", { needs: "catalogue.view", returns: many(Period) }),
  create: write("POST", "/periods", {
    needs: "catalogue.edit",
    body: Created(PeriodDraft),
    returns: Saved,
  }),
  update: write("PUT", "/periods/:id", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: PeriodDraft,
    returns: Saved,
  }),
} as const;
