import { z } from "zod";
import { Id } from "../id.ts";
import { brokenRule, type RuleCode } from "../ruleCode.ts";
import { addDays, CalendarDay } from "../text/calendarDay.ts";
import { line } from "../text/cleanText.ts";
import { type OfficialDraft, postTerms } from "./official.ts";

/** Leaving posts and being given one, by one decision from one day on. Posts that are left were held to the day before. */
export const PostChange = z
  .strictObject({
    day: CalendarDay,
    basis: line(300),
    leaves: z.array(Id).max(20),
    takes: z.strictObject({ id: Id, ...postTerms }).nullable(),
  })
  .superRefine(({ leaves, takes }, ctx) => {
    if (leaves.length === 0 && takes === null)
      ctx.addIssue({ ...brokenRule("changeRequired"), path: ["leaves"] });
  });
export type PostChange = z.infer<typeof PostChange>;

/** The person after the change, or why it cannot be: a post that is left must have begun before the day and not have ended by then. */
export function changePosts(
  official: OfficialDraft,
  { day, basis, leaves, takes }: PostChange,
): OfficialDraft | { refused: { path: string; code: RuleCode }[] } {
  const eve = addDays(day, -1);
  const refused = leaves.flatMap((id, at): { path: string; code: RuleCode }[] => {
    const post = official.posts.find(row => row.id === id);
    const path = `leaves.${at}`;
    if (post === undefined) return [{ path, code: "unknownLink" }];
    if (post.from > eve) return [{ path, code: "endBeforeStart" }];
    return post.to !== "" && post.to < day ? [{ path, code: "postEnded" }] : [];
  });
  if (takes !== null && official.posts.some(({ id }) => id === takes.id))
    refused.push({ path: "takes.id", code: "duplicateId" });
  if (refused.length > 0) return { refused };
  const kept = official.posts.map(post =>
    leaves.includes(post.id) ? { ...post, to: eve, endBasis: basis } : post,
  );
  const taken = takes === null ? [] : [{ ...takes, from: day, to: "", basis, endBasis: "" }];
  return { ...official, posts: [...kept, ...taken] };
}
