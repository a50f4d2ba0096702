import { Unit, UnitDraft } from "../../domain/catalogue.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** The organisations. */
export const units = {
  list: get("/units", { needs: "catalogue.view", returns: many(Unit) }),
  create: write("POST", "/units", { needs: "catalogue.edit", body: Created(UnitDraft), returns: Saved }),
  update: write("PUT", "/units/:id", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: UnitDraft,
    returns: Saved,
  }),
} as const;
