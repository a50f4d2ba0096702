import { z } from "zod";
import { Cluster, ClusterDraft, ClusterRecord, NewCluster } from "../../domain/cluster/cluster.ts";
import { ClustersFilter } from "../../domain/cluster/clustersShown.ts";
import { Handover } from "../../domain/cluster/handover.ts";
import { OpenDay } from "../../domain/dated.ts";
import { Id } from "../../domain/id.ts";
import { PostHolder } from "../../domain/people/postHolder.ts";
import { CalendarDay } from "../../domain/text/calendarDay.ts";
import { WrittenDate } from "../../domain/writtenDate.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** What a handover on a day would move: the posts of secretaries on that day or later, who could follow them, and the tasks that go along. */
const WhatMoves = z.strictObject({
  posts: z.array(
    z.strictObject({
      id: Id,
      accountId: Id,
      holder: z.string(),
      from: OpenDay,
      to: OpenDay,
      onBehalfOf: Id.nullable(),
    }),
  ),
  accounts: z.array(z.strictObject({ id: Id, name: z.string(), units: z.array(Id) })),
  tasks: z.array(
    z.strictObject({
      id: Id,
      text: z.string(),
      deadline: WrittenDate.nullable(),
      conferenceId: Id,
      conference: z.string(),
    }),
  ),
});

/** The emulation clusters; a list without a day is of today. */
export const clusters = {
  list: get("/clusters", {
    needs: "catalogue.view",
    query: z.strictObject({ on: CalendarDay.optional() }),
    returns: many(Cluster),
  }),
  /** The list as a spreadsheet, under the same filter. */
  export: get("/clusters/export.csv", {
    needs: "catalogue.view",
    query: z.strictObject({ ...ClustersFilter.shape, language: z.enum(["vi", "en"]).optional() }),
    returns: "csv",
  }),
  /** The names on the day of every unit that ever belonged to a cluster one sees; its fellow members are no secret to a member. */
  unitNames: get("/clusters/unit-names", {
    needs: "catalogue.view",
    query: z.strictObject({ on: CalendarDay.optional() }),
    returns: many(z.strictObject({ id: Id, name: z.string() })),
  }),
  view: get("/clusters/:id", { needs: "catalogue.view", returns: ClusterRecord }),
  /** Who acts for the cluster on the day `on`, by default today. */
  secretaries: get("/clusters/:id/secretaries", {
    needs: "catalogue.view",
    query: z.strictObject({ on: CalendarDay.optional() }),
    returns: many(PostHolder),
  }),
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
  handover: get("/clusters/:id/handover", {
    needs: "cluster.handOver",
    query: z.strictObject({ on: CalendarDay }),
    returns: WhatMoves,
  }),
  handOver: write("POST", "/clusters/:id/handover", {
    needs: "cluster.handOver",
    ifMatch: true,
    body: Handover,
    returns: Saved,
  }),
} as const;
