import { z } from "zod";
import { OfficialDraft, OfficialPost, OfficialRank } from "../../../domain/people/official.ts";
import { typedOpenDay } from "../../../domain/text/typedOpenDay.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { dayText } from "../useHeldText.ts";

const Day = typedOpenDay(() => todayInVietnam(new Date()));
const span = { from: Day, to: Day };

/** A person as the form holds it: days as people write them, checked by the schema of the domain once they are read. */
export const TypedOfficial = z
  .strictObject({
    ...OfficialDraft.shape,
    posts: z.array(z.strictObject({ ...OfficialPost.shape, ...span })),
    ranks: z.array(z.strictObject({ ...OfficialRank.shape, ...span })),
  })
  .pipe(OfficialDraft);
export type TypedOfficial = z.input<typeof TypedOfficial>;

/** The person as the form shows them first. */
export function typedOf(official: OfficialDraft): TypedOfficial {
  const typed = <Row extends { from: string; to: string }>(row: Row): Row => ({
    ...row,
    from: dayText(row.from),
    to: dayText(row.to),
  });
  return { ...official, posts: official.posts.map(typed), ranks: official.ranks.map(typed) };
}
