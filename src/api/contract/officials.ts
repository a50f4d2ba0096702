import { Official, OfficialDraft } from "../../domain/catalogue.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** The officials. */
export const officials = {
  list: get("/officials", { needs: "catalogue.view", returns: many(Official) }),
  create: write("POST", "/officials", {
    needs: "catalogue.edit",
    body: Created(OfficialDraft),
    returns: Saved,
  }),
  update: write("PUT", "/officials/:id", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: OfficialDraft,
    returns: Saved,
  }),
} as const;
