import { z } from "zod";
import { Id } from "../id.ts";
import { NamedRef } from "../namedRef.ts";
import { WrittenDate } from "../writtenDate.ts";
import { attendances } from "./conferencePeople.ts";

/** What a unit's history of attendance can be narrowed by. */
export const AttendanceFilter = z.strictObject({
  year: z.coerce.number<number>().int().min(1900).max(2200).optional(),
  cluster: Id.optional(),
});
export type AttendanceFilter = z.infer<typeof AttendanceFilter>;

/** One line of a conference that names the unit, with what the source says of its coming. `isHeld` is false where the event did not take place or not yet. */
export const AttendanceRow = z.strictObject({
  conferenceId: Id,
  position: z.int(),
  title: z.string(),
  date: WrittenDate.nullable(),
  cluster: NamedRef,
  isHeld: z.boolean(),
  attendance: z.enum(attendances),
  reason: z.string(),
  substitute: z.string(),
});
export type AttendanceRow = z.infer<typeof AttendanceRow>;

/** How often the unit was listed in a year (null: no year known), and what the sources say; `notHeld` stands outside `listed`. */
export const AttendanceCount = z.strictObject({
  year: z.int().nullable(),
  listed: z.int(),
  attended: z.int(),
  absent: z.int(),
  substitute: z.int(),
  invited: z.int(),
  unsaid: z.int(),
  notHeld: z.int(),
});
export type AttendanceCount = z.infer<typeof AttendanceCount>;

/** All years together. */
export function sumOfYears(counts: readonly AttendanceCount[]): AttendanceCount {
  const sum = (name: Exclude<keyof AttendanceCount, "year">) =>
    counts.reduce((total, count) => total + count[name], 0);
  return {
    year: null,
    listed: sum("listed"),
    attended: sum("attended"),
    absent: sum("absent"),
    substitute: sum("substitute"),
    invited: sum("invited"),
    unsaid: sum("unsaid"),
    notHeld: sum("notHeld"),
  };
}
