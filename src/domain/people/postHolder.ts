import { z } from "zod";
import { OpenDay } from "../dated.ts";
import { Id } from "../id.ts";
import { postMethods } from "./postMethod.ts";

/** Whoever acts for a unit or a cluster on a day, by a post of their own or in somebody's place ("" for the former). */
export const PostHolder = z.strictObject({
  /** Of the post, not of the account. */
  id: Id,
  name: z.string(),
  /** The person behind the account, where the reader may see that person. */
  officialId: Id.nullable(),
  inPlaceOf: z.string(),
  from: OpenDay,
  to: OpenDay,
  method: z.enum(postMethods),
  basis: z.string(),
});
export type PostHolder = z.infer<typeof PostHolder>;

/** Somebody who holds a public post in a unit on a day, with the post as it is written then. */
const UnitOfficial = z.strictObject({
  id: Id,
  name: z.string(),
  isSample: z.boolean(),
  /** Of the post. */
  postId: Id,
  written: z.string(),
  from: OpenDay,
  to: OpenDay,
  basis: z.string(),
});

/** The people of a unit on a day: who reports for it, and who holds public posts in it, in protocol's order. */
export const UnitPeople = z.strictObject({
  reporters: z.array(PostHolder),
  officials: z.array(UnitOfficial),
});
export type UnitPeople = z.infer<typeof UnitPeople>;
