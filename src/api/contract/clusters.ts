import { z } from "zod";
import { CalendarDay } from "../../domain/calendarDay.ts";
import { Cluster, ClusterDraft, ClusterRecord, NewCluster } from "../../domain/cluster.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** The emulation clusters; a list without a day is of today. */
export const clusters = {
  list: get("/clusters", {
    needs: "catalogue.view",
    query: z.strictObject({ on: CalendarDay.optional() }),
    returns: many(Cluster),
  }),
  view: get("/clusters/:id", { needs: "catalogue.view", returns: ClusterRecord }),
  create: write("POST", "/clusters", {
    needs: "catalogue.edit",
    body: Created(NewCluster),
    returns: Saved,
  }),
  update: write("PUT", "/clusters/:id", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: ClusterDraft,
    returns: Saved,
  }),
} as const;
