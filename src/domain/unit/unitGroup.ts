import { z } from "zod";
import { holdsOn, isOverlapping, OpenDay, refuseBackwards } from "../dated.ts";
import { Id } from "../id.ts";
import { brokenRule } from "../ruleCode.ts";
import { requiredLine } from "../text/cleanText.ts";

/** A unit in a group, from its first day there to its last. */
const UnitGroupMember = z
  .strictObject({ id: Id, unit: Id, from: OpenDay, to: OpenDay })
  .superRefine(refuseBackwards);

/** Units that papers name as one, such as "các đoàn thể chính trị – xã hội cấp tỉnh", with the days on which each belonged. */
export const UnitGroupDraft = z
  .strictObject({ name: requiredLine(300), members: z.array(UnitGroupMember).max(500) })
  .superRefine(({ members }, ctx) => {
    members.forEach((member, at) => {
      const isTwice = members
        .slice(0, at)
        .some(one => one.unit === member.unit && isOverlapping(one, member));
      if (isTwice) ctx.addIssue({ ...brokenRule("memberTwice"), path: ["members", at, "unit"] });
    });
  });
export type UnitGroupDraft = z.infer<typeof UnitGroupDraft>;

/** A group as it is kept. */
export const UnitGroup = z.strictObject({ id: Id, version: z.int().positive(), content: UnitGroupDraft });
export type UnitGroup = z.infer<typeof UnitGroup>;

/** A group as it was on one day. */
export const UnitGroupRow = z.strictObject({
  id: Id,
  version: z.int().positive(),
  name: z.string(),
  members: z.array(z.strictObject({ id: Id, name: z.string() })),
});
export type UnitGroupRow = z.infer<typeof UnitGroupRow>;

/** The units that belonged to the group on the day, in the group's order. */
export function membersOn({ members }: UnitGroupDraft, day: string): Id[] {
  return members.filter(member => holdsOn(member, day)).map(({ unit }) => unit);
}
