import { z } from "zod";
import { OwnChoices } from "../../domain/people/ownChoices.ts";
import { get, write } from "../endpoint.ts";

/** How the caller wants to be told; nobody sees or sets another's. */
export const ownChoices = {
  view: get("/own-choices", {
    needs: "session.own",
    returns: z.strictObject({ ...OwnChoices.shape, hasMail: z.boolean() }),
  }),
  update: write("PUT", "/own-choices", { needs: "session.own", body: OwnChoices, returns: OwnChoices }),
} as const;
