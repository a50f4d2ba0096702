import { z } from "zod";
import { Id } from "../id.ts";
import { NamedRef } from "../namedRef.ts";
import { line } from "../text/cleanText.ts";
import { Quantity } from "../text/quantity.ts";

/** What a person (or a body) did at the event; one may do several. Presiding and directing are different things. */
export const personRoles = [
  "presiding",
  "directing",
  "opening",
  "reporting",
  "speaking",
  "minutes",
  "attending",
] as const;
export type PersonRole = (typeof personRoles)[number];

/** A person or a body with a part in the event. Only the post, or only the given name, may be known. */
export const Person = z.strictObject({
  id: Id,
  is: z.enum(["person", "body"]),
  who: NamedRef,
  rank: line(120),
  posts: z.array(line(300)).max(10),
  roles: z.array(z.enum(personRoles)).max(7),
});
export type Person = z.infer<typeof Person>;

/** How the event was held at one place. */
export const venueKinds = ["place", "online", "bridge"] as const;

/** One place of the event: a room, an online meeting or a bridge point. */
export const Venue = z.strictObject({ id: Id, kind: z.enum(venueKinds), name: line(300) });
export type Venue = z.infer<typeof Venue>;

/** Whether the participant came. "attended" is only set when the source says so. */
export const attendances = ["", "attended", "absent", "substitute", "invited"] as const;

/** One line of the participants, in protocol order: a unit, or a group of units named as one. */
export const Participant = z.strictObject({
  id: Id,
  is: z.enum(["unit", "group"]),
  unit: NamedRef,
  delegates: line(500),
  attendance: z.enum(attendances),
  reason: line(500),
  substitute: line(300),
  headCount: Quantity,
});
export type Participant = z.infer<typeof Participant>;
