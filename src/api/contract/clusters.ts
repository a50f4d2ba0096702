import { Cluster, ClusterDraft } from "../../domain/catalogue.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** The emulation clusters. */
export const clusters = {
  list: get("/clusters", { needs: "catalogue.view", returns: many(Cluster) }),
  create: write("POST", "/clusters", {
    needs: "catalogue.edit",
    body: Created(ClusterDraft),
    returns: Saved,
  }),
  update: write("PUT", "/clusters/:id", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: ClusterDraft,
    returns: Saved,
  }),
} as const;
