import { z } from "zod";
import { Id } from "../id.ts";
import { CalendarDay } from "../text/calendarDay.ts";
import { DecidingDocument, unitChangeKinds } from "./unitChange.ts";
import { UnitPlaceCount } from "./unitPlace.ts";

const Named = z.strictObject({ id: Id, name: z.string() });

/** A change as the page of one of its units tells it: units by the names they had on the day before and on the day. */
export const UnitChange = z.strictObject({
  id: Id,
  version: z.int().positive(),
  kind: z.enum(unitChangeKinds),
  day: CalendarDay,
  from: z.array(Named),
  to: z.array(Named),
  document: DecidingDocument,
  note: z.string(),
  at: z.string(),
  by: z.string(),
});
export type UnitChange = z.infer<typeof UnitChange>;

/** What else names the units of a change, looked up before it is made. */
export const UnitChangeReach = z.strictObject({
  memberships: z.array(z.strictObject({ clusterId: Id, cluster: z.string(), unit: z.string() })),
  /** Units that head a cluster, or are deputy in one. */
  heads: z.array(z.strictObject({ clusterId: Id, cluster: z.string(), unit: z.string() })),
  /** Reporters' posts; nobody gives a post to themselves, so the looker's own cannot follow. */
  posts: z.array(z.strictObject({ id: Id, holder: z.string(), unit: z.string(), mayFollow: z.boolean() })),
  /** Conferences on the day or later. */
  conferences: z.array(z.strictObject({ id: Id, title: z.string(), day: z.string() })),
  /** How many tasks of any conference the units own. */
  tasks: z.int(),
  groups: z.array(Named),
  /** Units that stand under one of them on the day. */
  below: z.array(Named),
  /** Everything that names the units, of any day. */
  places: z.array(UnitPlaceCount),
});
export type UnitChangeReach = z.infer<typeof UnitChangeReach>;
