import { z } from "zod";
import { Id } from "../id.ts";
import { NamedRef, noRef } from "../namedRef.ts";
import { line } from "../text/cleanText.ts";
import { noQuantity, Quantity } from "../text/quantity.ts";
import { WrittenDate } from "../writtenDate.ts";
import { conferenceKinds, conferenceStates, eventStatuses } from "./conferenceChoices.ts";
import { Agreement, Campaign, Commendation, Result, resultExtents } from "./conferenceEmulation.ts";
import { Participant, Person, Venue } from "./conferencePeople.ts";
import { BasisDocument, Contradiction, Source } from "./conferenceSources.ts";
import { Achievement, Directive, Item, Limitation, limitationStatements, Task } from "./conferenceWork.ts";

export type { ConferenceKind, ConferenceState, EventStatus } from "./conferenceChoices.ts";

/** Session of the day as said; "" when it is not. */
export const sessions = ["", "morning", "afternoon", "evening", "allDay"] as const;

/** A clock time of Asia/Ho_Chi_Minh as HH:mm, or "". */
const ClockTime = z.union([z.literal(""), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]);

/** Everything one conference record can hold, in any degree of completeness: "" or an empty list means "the source does not say". */
export const ConferenceDraft = z.strictObject({
  title: line(500),
  kinds: z.array(z.enum(conferenceKinds)).max(11),
  date: WrittenDate.nullable(),
  endDate: WrittenDate.nullable(),
  isDateUnknown: z.boolean(),
  eventStatus: z.enum(eventStatuses),
  eventStatusReason: line(500),
  session: z.enum(sessions),
  startTime: ClockTime,
  endTime: ClockTime,
  cluster: NamedRef,
  period: NamedRef,
  nextPeriod: NamedRef,
  venues: z.array(Venue).max(100),
  people: z.array(Person).max(200),
  participants: z.array(Participant).max(500),
  unitCount: Quantity,
  headCount: Quantity,
  context: z.array(Item).max(100),
  discussion: z.array(Item).max(200),
  achievements: z.array(Achievement).max(300),
  limitationStatement: z.enum(limitationStatements),
  limitations: z.array(Limitation).max(200),
  solutions: z.array(Item).max(200),
  directives: z.array(Directive).max(200),
  tasks: z.array(Task).max(300),
  agreement: Agreement,
  campaigns: z.array(Campaign).max(50),
  commendations: z.array(Commendation).max(200),
  resultExtent: z.enum(resultExtents),
  results: z.array(Result).max(500),
  basisDocuments: z.array(BasisDocument).max(100),
  contradictions: z.array(Contradiction).max(100),
  sources: z.array(Source).max(20),
});
export type ConferenceDraft = z.infer<typeof ConferenceDraft>;

/** One conference as the server keeps it; `version` counts its saved states from 1. */
export const Conference = z.strictObject({
  id: Id,
  version: z.int().positive(),
  state: z.enum(conferenceStates),
  content: ConferenceDraft,
  createdAt: z.string(),
  createdBy: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type Conference = z.infer<typeof Conference>;

/** A record in which nothing has been said yet. */
export function emptyConference(): ConferenceDraft {
  return {
    title: "",
    kinds: [],
    date: null,
    endDate: null,
    isDateUnknown: false,
    eventStatus: "",
    eventStatusReason: "",
    session: "",
    startTime: "",
    endTime: "",
    cluster: noRef,
    period: noRef,
    nextPeriod: noRef,
    venues: [],
    people: [],
    participants: [],
    unitCount: noQuantity,
    headCount: noQuantity,
    context: [],
    discussion: [],
    achievements: [],
    limitationStatement: "",
    limitations: [],
    solutions: [],
    directives: [],
    tasks: [],
    agreement: { items: [], titles: [], signed: noQuantity, signedOf: noQuantity },
    campaigns: [],
    commendations: [],
    resultExtent: "",
    results: [],
    basisDocuments: [],
    contradictions: [],
    sources: [],
  };
}
