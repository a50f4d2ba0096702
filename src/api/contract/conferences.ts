import { z } from "zod";
import { Conference, ConferenceDraft } from "../../domain/conference/conference.ts";
import { ConferenceFilter, ConferencePage } from "../../domain/conference/conferenceFilter.ts";
import { ConferenceMoves } from "../../domain/conference/conferenceMoves.ts";
import { Revision, RevisionSummary } from "../../domain/conference/conferenceRevision.ts";
import { ConferenceSummary } from "../../domain/conference/conferenceSummary.ts";
import { ListColumns } from "../../domain/conference/savedView.ts";
import { Reasoned } from "../../domain/reason.ts";
import { get, write } from "../endpoint.ts";
import { Created, Saved } from "./answers.ts";

/** A conference, and what whoever asks may do with it now. */
const ConferenceView = z.strictObject({ ...Conference.shape, can: ConferenceMoves });

/** The register of conferences. */
export const conferences = {
  list: get("/conferences", {
    needs: "conference.view",
    query: z.strictObject({ ...ConferenceFilter.shape, ...ConferencePage.shape }),
    returns: z.strictObject({
      rows: z.array(ConferenceSummary),
      next: z.string().nullable(),
      previous: z.string().nullable(),
    }),
  }),
  count: get("/conferences/count", {
    needs: "conference.view",
    query: ConferenceFilter,
    returns: z.strictObject({ total: z.int() }),
  }),
  offers: get("/conferences/offers", {
    needs: "conference.view",
    returns: z.strictObject({ years: z.array(z.int()), fieldsOfWork: z.array(z.string()) }),
  }),
  export: get("/conferences/export.csv", {
    needs: "conference.view",
    query: z.strictObject({
      ...ConferenceFilter.shape,
      sort: ConferencePage.shape.sort,
      columns: ListColumns.optional(),
      /** Only these records, by their ids with commas between; what lies outside the filter or the scope is not among them. */
      ids: z
        .string()
        .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,199}$/)
        .optional(),
      language: z.enum(["vi", "en"]).optional(),
    }),
    returns: "csv",
  }),
  view: get("/conferences/:id", { needs: "conference.view", returns: ConferenceView }),
  revisions: get("/conferences/:id/revisions", {
    needs: "conference.view",
    query: z.strictObject({ before: z.coerce.number<number>().int().positive().optional() }),
    returns: z.strictObject({ rows: z.array(RevisionSummary), older: z.int().nullable() }),
  }),
  revision: get("/conferences/:id/revisions/:version", { needs: "conference.view", returns: Revision }),
  create: write("POST", "/conferences", {
    needs: "conference.edit",
    body: Created(ConferenceDraft),
    returns: Saved,
  }),
  update: write("PUT", "/conferences/:id", {
    needs: "conference.edit",
    ifMatch: true,
    body: ConferenceDraft,
    returns: Saved,
  }),
  restoreRevision: write("POST", "/conferences/:id/restore-revision", {
    needs: "conference.edit",
    ifMatch: true,
    body: z.strictObject({ revision: z.int().positive() }),
    returns: Saved,
  }),
  record: write("POST", "/conferences/:id/record", {
    needs: "conference.record",
    ifMatch: true,
    returns: Saved,
  }),
  close: write("POST", "/conferences/:id/close", {
    needs: "conference.close",
    ifMatch: true,
    returns: Saved,
  }),
  reopen: write("POST", "/conferences/:id/reopen", {
    needs: "conference.reopen",
    ifMatch: true,
    body: Reasoned,
    returns: Saved,
  }),
  remove: write("DELETE", "/conferences/:id", { needs: "conference.edit", ifMatch: true, returns: Saved }),
  restore: write("POST", "/conferences/:id/restore", {
    needs: "conference.edit",
    ifMatch: true,
    returns: Saved,
  }),
} as const;
