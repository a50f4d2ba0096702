import { z } from "zod";
import { Id } from "../id.ts";
import { conferenceKinds, conferenceStates, eventStatuses } from "./conferenceChoices.ts";
import { conferenceSorts, taskQuestions } from "./registerAddress.ts";

export type { ConferenceSort } from "./registerAddress.ts";

/** What the register can be narrowed by. The same names stand in the page's address, the list, the count and the export. */
export const ConferenceFilter = z.strictObject({
  q: z.string().max(200).optional(),
  period: Id.optional(),
  cluster: Id.optional(),
  kind: z.enum(conferenceKinds).optional(),
  state: z.enum(conferenceStates).optional(),
  eventStatus: z.enum(eventStatuses).exclude([""]).optional(),
  unit: Id.optional(),
  /** The official who presided. */
  presidedBy: Id.optional(),
  tasks: z.enum(taskQuestions).optional(),
  year: z.coerce.number<number>().int().min(1900).max(2200).optional(),
});
export type ConferenceFilter = z.infer<typeof ConferenceFilter>;

/** Which part of the list: order, a cursor from an earlier answer, and at most 200 rows. */
export const ConferencePage = z.strictObject({
  sort: z.enum(conferenceSorts).optional(),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number<number>().int().min(1).max(200).optional(),
});
