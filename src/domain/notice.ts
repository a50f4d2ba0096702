import { z } from "zod";
import { OpenDay } from "./dated.ts";
import { Id } from "./id.ts";
import { roles } from "./people/role.ts";
import { CalendarDay } from "./text/calendarDay.ts";

const conference = { conferenceId: Id, title: z.string(), by: z.string() };
/** `place` names the unit or cluster of the post, "" for one of the department. */
const post = { postId: Id, role: z.enum(roles), place: z.string() };

const held = { inPlaceOf: z.string().optional() };

/** `review` names form and period, `unit` whose it is; `reason` is "" where none had to be given. */
const review = { reviewId: Id, review: z.string(), unit: z.string(), by: z.string(), reason: z.string() };

/** Everything somebody can be told of, with what the sentence about it needs. Kinds are added, never taken away: old notices stay. */
export const NoticeContent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("conferenceChanged"), ...conference }),
  z.strictObject({ kind: z.literal("conferenceRecorded"), ...conference }),
  z.strictObject({ kind: z.literal("conferenceClosed"), ...conference }),
  z.strictObject({ kind: z.literal("conferenceReopened"), ...conference, reason: z.string() }),
  z.strictObject({ kind: z.literal("conferenceRemoved"), ...conference }),
  z.strictObject({ kind: z.literal("conferenceBroughtBack"), ...conference }),
  z.strictObject({ kind: z.literal("reviewSubmitted"), ...review }),
  z.strictObject({ kind: z.literal("reviewReturned"), ...review }),
  z.strictObject({ kind: z.literal("reviewApproved"), ...review }),
  z.strictObject({ kind: z.literal("reviewReopened"), ...review }),
  z.strictObject({ kind: z.literal("reviewExtended"), ...review }),
  z.strictObject({ kind: z.literal("reviewReminded"), ...review }),
  z.strictObject({ kind: z.literal("reviewExempted"), ...review }),
  z.strictObject({ kind: z.literal("reviewRequired"), ...review }),
  z.strictObject({ kind: z.literal("reviewShortened"), ...review }),
  /** Nobody's word but the calendar's: the deadline comes, or is over. */
  z.strictObject({
    kind: z.literal("reviewDue"),
    reviewId: Id,
    review: z.string(),
    unit: z.string(),
    dueOn: CalendarDay,
    isOver: z.boolean(),
  }),
  /** The same for the department, where nobody holds the post that files: somebody has to be given it. */
  z.strictObject({
    kind: z.literal("reviewUnheld"),
    reviewId: Id,
    review: z.string(),
    unit: z.string(),
    dueOn: CalendarDay,
  }),
  z.strictObject({ kind: z.literal("passwordReset"), by: z.string() }),
  z.strictObject({ kind: z.literal("postGiven"), ...post, by: z.string(), from: OpenDay, to: OpenDay }),
  z.strictObject({ kind: z.literal("postEnded"), ...post, by: z.string(), to: CalendarDay }),
  z.strictObject({ kind: z.literal("postTaken"), ...post, by: z.string() }),
  /** Units that ended on the eve of the day; `into` names those that stand in their place, "" after a dissolution. */
  z.strictObject({
    kind: z.literal("unitMerged"),
    unitId: Id,
    units: z.string(),
    into: z.string(),
    day: CalendarDay,
    by: z.string(),
  }),
  /** What the calendar does to one's own posts; `inPlaceOf` is whose post it is, for one held in somebody's place. */
  z.strictObject({ kind: z.literal("postBegun"), ...post, ...held, from: CalendarDay }),
  z.strictObject({ kind: z.literal("postEnding"), ...post, ...held, to: CalendarDay }),
  z.strictObject({ kind: z.literal("postOver"), ...post, ...held, to: CalendarDay }),
  /** The same for whoever is stood in for; `who` stands in. */
  z.strictObject({ kind: z.literal("substituteBegun"), ...post, who: z.string(), from: CalendarDay }),
  z.strictObject({ kind: z.literal("substituteEnding"), ...post, who: z.string(), to: CalendarDay }),
  z.strictObject({ kind: z.literal("substituteOver"), ...post, who: z.string(), to: CalendarDay }),
]);
export type NoticeContent = z.infer<typeof NoticeContent>;
export type NoticeKind = NoticeContent["kind"];

/** What one person is told; `readAt` is null until they have seen it. */
export const Notice = z.strictObject({
  id: Id,
  content: NoticeContent,
  at: z.string(),
  readAt: z.string().nullable(),
});
export type Notice = z.infer<typeof Notice>;

/** The record that a notice is about. */
export function noticeRecord(content: NoticeContent): string {
  if ("conferenceId" in content) return content.conferenceId;
  if ("reviewId" in content) return content.reviewId;
  if ("unitId" in content) return content.unitId;
  return "postId" in content ? content.postId : "";
}
