import { z } from "zod";
import { Id } from "../../domain/id.ts";
import { Period, PeriodDraft } from "../../domain/period/period.ts";
import { Reasoned } from "../../domain/reason.ts";
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
  generate: write("POST", "/periods/generate", {
    needs: "catalogue.edit",
    body: z.strictObject({ rows: z.array(Created(PeriodDraft)).min(1).max(50) }),
    returns: z.strictObject({ ids: z.array(Id) }),
  }),
  update: write("PUT", "/periods/:id", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: PeriodDraft,
    returns: Saved,
  }),
  open: write("POST", "/periods/:id/open", { needs: "period.open", ifMatch: true, returns: Saved }),
  close: write("POST", "/periods/:id/close", { needs: "period.open", ifMatch: true, returns: Saved }),
  reopen: write("POST", "/periods/:id/reopen", {
    needs: "period.reopen",
    ifMatch: true,
    body: Reasoned,
    returns: Saved,
  }),
} as const;
