import { z } from "zod";
import { holdsOn, OpenDay, refuseBackwards, type Span } from "../dated.ts";
import { Id } from "../id.ts";
import { brokenRule, type RuleCode } from "../ruleCode.ts";
import { addDays, CalendarDay } from "../text/calendarDay.ts";
import { line } from "../text/cleanText.ts";
import { postMethods } from "./postMethod.ts";
import { type Role, roles } from "./role.ts";

const terms = {
  role: z.enum(roles),
  unitId: Id.nullable(),
  clusterId: Id.nullable(),
  from: OpenDay,
  /** The last day on which it gives rights. */
  to: OpenDay,
  /** How a secretary was set; "" for every other role. */
  method: z.enum(postMethods),
  /** The document that gives it. */
  basis: line(300),
};

type Terms = Span & Pick<z.infer<z.ZodObject<typeof terms>>, "role" | "unitId" | "clusterId" | "method">;

function refuseWrongPlace(post: Terms, ctx: z.RefinementCtx): void {
  for (const [path, role] of [
    ["unitId", "reporter"],
    ["clusterId", "secretary"],
  ] as const) {
    if ((post[path] !== null) === (post.role === role)) continue;
    ctx.addIssue({ ...brokenRule(post.role === role ? "required" : "notOfRole"), path: [path] });
  }
}

function refuseWrongTerms(post: Terms, ctx: z.RefinementCtx): void {
  refuseBackwards(post, ctx);
  refuseWrongPlace(post, ctx);
  if (post.method !== "" && post.role !== "secretary")
    ctx.addIssue({ ...brokenRule("notOfRole"), path: ["method"] });
}

/** A post as it is given: rights that begin and end with a day. A reporter's is of one unit, a secretary's of one cluster. */
export const PostDraft = z.strictObject(terms).superRefine(refuseWrongTerms);
export type PostDraft = z.infer<typeof PostDraft>;

/** A post held in place of its holder: until a day, never for good. */
export const Delegation = z
  .strictObject({ accountId: Id, from: CalendarDay, to: CalendarDay, basis: terms.basis })
  .superRefine(refuseBackwards);
export type Delegation = z.infer<typeof Delegation>;

/** A post in the books. */
export const Post = z.strictObject({
  ...terms,
  id: Id,
  version: z.int().positive(),
  accountId: Id,
  onBehalfOf: Id.nullable(),
});
export type Post = z.infer<typeof Post>;

/** Why a change of rights is not open, whoever asks. */
export type RightsRefusal = Extract<RuleCode, "ownRights" | "lastAdmin" | "alreadyDelegated" | "begun">;

/** A post of the whole department without an end. */
export function openPost(role: Role): PostDraft {
  return { role, unitId: null, clusterId: null, from: "", to: "", method: "", basis: "" };
}

/** Whether a post has given rights for a whole day: then it stays in the books and can only be ended. */
export function hasBegun({ from }: Pick<Span, "from">, today: string): boolean {
  return from < today;
}

/**
 * The last day of a post that a handover or a change of units ends as of a day: the day before. One that began only on that day or later
 * but has given rights until now ends yesterday, because what was may not be unsaid. Null: it never gave any, and goes.
 */
export function lastDayOnceEnded({ from, to }: Span, day: string, today: string): string | null {
  const eve = from < day ? addDays(day, -1) : hasBegun({ from }, today) ? addDays(today, -1) : null;
  return eve !== null && to !== "" && to < eve ? to : eve;
}

/** Whether on this day and on every later one some span holds. */
export function holdsEverAfter(spans: readonly Span[], day: string): boolean {
  let open = day;
  for (;;) {
    const holding = spans.filter(span => holdsOn(span, open));
    if (holding.length === 0) return false;
    if (holding.some(span => span.to === "")) return true;
    open = addDays(
      holding.reduce((last, span) => (span.to > last ? span.to : last), open),
      1,
    );
  }
}
