import { z } from "zod";
import { AuditName } from "./auditName.ts";
import { Id } from "./id.ts";
import { CalendarDay } from "./text/calendarDay.ts";

/** What the book of changes can be narrowed by; `group` is the first part of an action's name, days are Vietnam's. */
export const AuditFilter = z.strictObject({
  q: z.string().max(200).optional(),
  person: Id.optional(),
  group: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/)
    .optional(),
  record: Id.optional(),
  from: CalendarDay.optional(),
  to: CalendarDay.optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** One line of the book: who did what to which record, when and from where. `title` is what the record was called then. */
export const AuditLine = z.strictObject({
  seq: z.int().positive(),
  at: z.string(),
  actorId: z.string(),
  actorName: z.string(),
  action: z.string(),
  recordId: z.string(),
  title: z.string(),
  address: z.string(),
});
export type AuditLine = z.infer<typeof AuditLine>;

/** A line with the record before and after, and everything else that its hash covers. */
export const AuditRow = AuditLine.extend({
  before: z.unknown(),
  after: z.unknown(),
  agent: z.string(),
  requestId: z.string(),
  hash: z.string(),
  /** What the ids in it stand for, by the names of today. */
  names: z.record(z.string(), AuditName),
});
export type AuditRow = z.infer<typeof AuditRow>;

/** What a walk along the whole chain found: how many rows stand, since when, and the first that does not fit. */
export const ChainState = z.strictObject({
  count: z.int(),
  since: z.string().nullable(),
  brokenAt: z.int().nullable(),
  checkedAt: z.string(),
});
export type ChainState = z.infer<typeof ChainState>;
