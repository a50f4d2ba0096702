import { z } from "zod";
import { Delegation, PostDraft } from "../../domain/people/post.ts";
import { typedOpenDay } from "../../domain/text/typedOpenDay.ts";
import { todayInVietnam } from "../../i18n/formats.ts";

const TypedDay = typedOpenDay(() => todayInVietnam(new Date()));

/** A post as its form holds it, with days as people type them. */
export const TypedPost = z.strictObject({ ...PostDraft.shape, from: TypedDay, to: TypedDay }).pipe(PostDraft);

/** A post in somebody's place as its form holds it. */
export const TypedDelegation = z
  .strictObject({ ...Delegation.shape, from: TypedDay, to: TypedDay })
  .pipe(Delegation);

/** The last day of a post as its form holds it. */
export const TypedEnd = z.strictObject({ to: TypedDay }).pipe(z.strictObject({ to: Delegation.shape.to }));
