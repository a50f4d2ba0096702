import { z } from "zod";
import { Account, AccountDraft, NewPassword } from "../domain/account.ts";
import { Actor } from "../domain/actor.ts";
import {
  Cluster,
  ClusterDraft,
  Official,
  OfficialDraft,
  Period,
  PeriodDraft,
  Unit,
  UnitDraft,
} from "../domain/catalogue.ts";
import { requiredLine } from "../domain/cleanText.ts";
import { Conference, ConferenceDraft } from "../domain/conference.ts";
import { ConferenceFilter, ConferencePage } from "../domain/conferenceFilter.ts";
import { ConferenceMoves } from "../domain/conferenceMoves.ts";
import { Revision, RevisionSummary } from "../domain/conferenceRevision.ts";
import { ConferenceSummary } from "../domain/conferenceSummary.ts";
import { Id } from "../domain/id.ts";
import { get, write } from "./endpoint.ts";

const many = <Row extends z.ZodType>(row: Row) => z.strictObject({ rows: z.array(row) });
const Created = <Draft extends z.ZodType>(content: Draft) => z.strictObject({ id: Id, content });
const Saved = z.strictObject({ id: Id, version: z.int().positive() });

/** Accounts that the practice mode offers at one click; empty on a real server. */
const PracticeAccount = z.strictObject({ username: z.string(), name: z.string(), role: Actor.shape.role });
const SessionView = z.strictObject({ actor: Actor.nullable(), practice: z.array(PracticeAccount) });

/** A conference, and what whoever asks may do with it now. */
const ConferenceView = z.strictObject({ ...Conference.shape, can: ConferenceMoves });

/**
 * Everything the system can do, one line a call. Read by the typed client, the query keys, the server (which does not compile while a
 * handler is missing), the permission check, the access test and `/api/openapi.json`.
 */
export const contract = {
  session: {
    view: get("/session", { needs: "anyone", returns: SessionView }),
    signIn: write("POST", "/session", {
      needs: "anyone",
      does: "session",
      body: z.strictObject({ username: z.string().max(200), password: z.string().max(1000) }),
      returns: SessionView,
    }),
    signOut: write("DELETE", "/session", { needs: "anyone", does: "session", returns: SessionView }),
    changePassword: write("POST", "/session/password", {
      needs: "session.own",
      does: "session",
      body: z.strictObject({ current: z.string().max(1000), next: NewPassword }),
      returns: SessionView,
    }),
  },
  conferences: {
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
      body: z.strictObject({ reason: requiredLine(500) }),
      returns: Saved,
    }),
    remove: write("DELETE", "/conferences/:id", { needs: "conference.edit", ifMatch: true, returns: Saved }),
    restore: write("POST", "/conferences/:id/restore", {
      needs: "conference.edit",
      ifMatch: true,
      returns: Saved,
    }),
  },
  units: {
    list: get("/units", { needs: "catalogue.view", returns: many(Unit) }),
    create: write("POST", "/units", { needs: "catalogue.edit", body: Created(UnitDraft), returns: Saved }),
    update: write("PUT", "/units/:id", {
      needs: "catalogue.edit",
      ifMatch: true,
      body: UnitDraft,
      returns: Saved,
    }),
  },
  clusters: {
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
  },
  periods: {
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
  },
  officials: {
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
  },
  accounts: {
    list: get("/accounts", { needs: "account.manage", returns: many(Account) }),
    create: write("POST", "/accounts", {
      needs: "account.manage",
      body: Created(AccountDraft),
      returns: z.strictObject({ ...Saved.shape, oneTimePassword: z.string() }),
    }),
    update: write("PUT", "/accounts/:id", {
      needs: "account.manage",
      ifMatch: true,
      body: z.strictObject({
        name: AccountDraft.shape.name,
        role: AccountDraft.shape.role,
        isDisabled: z.boolean(),
      }),
      returns: Saved,
    }),
    resetPassword: write("POST", "/accounts/:id/reset-password", {
      needs: "account.manage",
      ifMatch: true,
      returns: z.strictObject({ ...Saved.shape, oneTimePassword: z.string() }),
    }),
  },
} as const;

/** The contract's type, for mapped types over all its calls. */
export type Contract = typeof contract;
