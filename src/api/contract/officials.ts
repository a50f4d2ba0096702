import { z } from "zod";
import { NewOfficial, Official, OfficialDraft, OfficialRow } from "../../domain/people/official.ts";
import { OfficialConference } from "../../domain/people/officialConference.ts";
import { PostChange } from "../../domain/people/postChange.ts";
import { CalendarDay } from "../../domain/text/calendarDay.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** People in public posts. A list shows them in the posts of the day `on`, by default today. */
export const officials = {
  list: get("/officials", {
    needs: "catalogue.view",
    query: z.strictObject({ on: CalendarDay.optional() }),
    returns: many(OfficialRow),
  }),
  view: get("/officials/:id", { needs: "catalogue.view", returns: Official }),
  /** The conferences that name the person, the newest first, none after the day `until`. */
  conferences: get("/officials/:id/conferences", {
    needs: "conference.view",
    query: z.strictObject({
      until: CalendarDay.optional(),
      cursor: z.string().max(1000).optional(),
      limit: z.coerce.number<number>().int().min(1).max(200).optional(),
    }),
    returns: z.strictObject({ rows: z.array(OfficialConference), next: z.string().nullable() }),
  }),
  create: write("POST", "/officials", {
    needs: "catalogue.edit",
    body: Created(NewOfficial),
    returns: Saved,
  }),
  update: write("PUT", "/officials/:id", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: OfficialDraft,
    returns: Saved,
  }),
  /** Posts that are left and the one that is given, by one decision. */
  changePosts: write("POST", "/officials/:id/posts", {
    needs: "catalogue.edit",
    ifMatch: true,
    body: PostChange,
    returns: Saved,
  }),
} as const;
