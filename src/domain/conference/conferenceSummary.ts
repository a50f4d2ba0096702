import { z } from "zod";
import { Id } from "../id.ts";
import { NamedRef } from "../namedRef.ts";
import { WrittenDate } from "../writtenDate.ts";
import { conferenceKinds, conferenceStates, eventStatuses } from "./conferenceChoices.ts";

/** One line of the register, as the list shows it. */
export const ConferenceSummary = z.strictObject({
  id: Id,
  version: z.int().positive(),
  state: z.enum(conferenceStates),
  title: z.string(),
  kinds: z.array(z.enum(conferenceKinds)),
  date: WrittenDate.nullable(),
  eventStatus: z.enum(eventStatuses),
  cluster: NamedRef,
  period: NamedRef,
  participantCount: z.int(),
  achievementCount: z.int(),
  taskCount: z.int(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type ConferenceSummary = z.infer<typeof ConferenceSummary>;
