import { z } from "zod";
import {
  AgreementDraft,
  AgreementLine,
  AgreementRecord,
  AgreementYear,
} from "../../domain/cluster/agreement.ts";
import { Id } from "../../domain/id.ts";
import { Reasoned } from "../../domain/reason.ts";
import { AgreedChoice } from "../../domain/review/reviewTarget.ts";
import { get, write } from "../endpoint.ts";
import { many, Saved } from "./answers.ts";

/** The emulation agreements: one for a cluster and a year. */
export const agreements = {
  list: get("/agreements", {
    needs: "catalogue.view",
    query: z.strictObject({ cluster: Id.optional() }),
    returns: many(AgreementLine),
  }),
  codes: get("/agreements/codes", { needs: "review.manage", returns: many(AgreedChoice) }),
  view: get("/agreements/:id", { needs: "catalogue.view", returns: AgreementRecord }),
  create: write("POST", "/agreements", {
    needs: "agreement.edit",
    body: z.strictObject({ id: Id, clusterId: Id, year: AgreementYear, content: AgreementDraft }),
    returns: Saved,
  }),
  update: write("PUT", "/agreements/:id", {
    needs: "agreement.edit",
    ifMatch: true,
    body: AgreementDraft,
    returns: Saved,
  }),
  sign: write("POST", "/agreements/:id/sign", { needs: "agreement.edit", ifMatch: true, returns: Saved }),
  reopen: write("POST", "/agreements/:id/reopen", {
    needs: "agreement.reopen",
    ifMatch: true,
    body: Reasoned,
    returns: Saved,
  }),
} as const;
