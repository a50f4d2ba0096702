import { z } from "zod";
import { OpenDay, refuseBackwards } from "../dated.ts";
import { Id } from "../id.ts";
import { NamedRef, noRef } from "../namedRef.ts";
import { brokenRule } from "../ruleCode.ts";
import { line, prose, requiredLine } from "../text/cleanText.ts";

/** Whose post it is: of the Party, the State, the Front and mass organisations, another body; "" where nobody said. In protocol's order. */
export const postKinds = ["party", "state", "front", "other", ""] as const;

/** Where a post stands: in a Party committee or its standing board, at the head of a body, deputy, another; "" where nobody said. In protocol's order. */
export const postLevels = ["committee", "head", "deputy", "other", ""] as const;

/** What a post is, whoever holds it. The body keeps the name it was written with beside its link. */
export const postTerms = {
  title: requiredLine(300),
  body: NamedRef,
  kind: z.enum(postKinds),
  level: z.enum(postLevels),
};

/**
 * A post that somebody holds from a day to a day, both included. The title may name its body ("Phó Bí thư Tỉnh đoàn"); where it does
 * not, the body's name of the day is written behind it. `basis` is the document that gives the post, `endBasis` the one that ends it.
 */
export const OfficialPost = z
  .strictObject({
    id: Id,
    ...postTerms,
    from: OpenDay,
    to: OpenDay,
    basis: line(300),
    endBasis: line(300),
  })
  .superRefine(refuseBackwards);
export type OfficialPost = z.infer<typeof OfficialPost>;

/** A rank or degree ("Đại tá", "Tiến sĩ") and the days on which it is borne. */
export const OfficialRank = z
  .strictObject({ id: Id, rank: requiredLine(120), from: OpenDay, to: OpenDay })
  .superRefine(refuseBackwards);
export type OfficialRank = z.infer<typeof OfficialRank>;

/** Somebody in public posts, with every post and rank through time, several at once. An invented person is marked as a sample. */
export const OfficialDraft = z
  .strictObject({
    name: requiredLine(200),
    isSample: z.boolean(),
    posts: z.array(OfficialPost).max(60),
    ranks: z.array(OfficialRank).max(20),
    note: prose(2000),
  })
  .superRefine(({ posts, ranks }, ctx) => {
    for (const [list, rows] of Object.entries({ posts, ranks }))
      rows.forEach(({ id }, at) => {
        if (rows.findIndex(row => row.id === id) < at)
          ctx.addIssue({ ...brokenRule("duplicateId"), path: [list, at, "id"] });
      });
  });
export type OfficialDraft = z.infer<typeof OfficialDraft>;

/** Somebody as first written down, often in the middle of a conference: a name and what a paper says of the person. */
export const NewOfficial = z.strictObject({
  name: requiredLine(200),
  rank: line(120),
  post: line(300),
  isSample: z.boolean(),
});
export type NewOfficial = z.infer<typeof NewOfficial>;

/** The whole of somebody first written down. Post and rank share the person's identity, so that the same writing makes the same person. */
export function officialFrom(id: Id, { name, rank, post, isSample }: NewOfficial): OfficialDraft {
  const open = { id, from: "", to: "" } as const;
  const unsaid = { body: noRef, kind: "", level: "", basis: "", endBasis: "" } as const;
  return {
    name,
    isSample,
    posts: post === "" ? [] : [{ ...open, ...unsaid, title: post }],
    ranks: rank === "" ? [] : [{ ...open, rank }],
    note: "",
  };
}

/** A body in which the person holds or held a post, with its names in order: each from its day until the next begins. */
export const PostBody = z.strictObject({
  id: Id,
  names: z.array(z.strictObject({ name: z.string(), from: OpenDay })),
});
export type PostBody = z.infer<typeof PostBody>;

/** Somebody as kept, with the names that the bodies of the posts had. */
export const Official = z.strictObject({
  id: Id,
  version: z.int().positive(),
  content: OfficialDraft,
  bodies: z.array(PostBody),
});
export type Official = z.infer<typeof Official>;

/** A post as it is written on a day. */
const PostOnDay = z.strictObject({
  written: z.string(),
  body: NamedRef,
  kind: z.enum(postKinds),
  level: z.enum(postLevels),
});

/** Somebody on one day: ranks and posts in force then in protocol's order, and how the others were written when they were held. */
export const OfficialRow = z.strictObject({
  id: Id,
  version: z.int().positive(),
  name: z.string(),
  isSample: z.boolean(),
  rank: z.string(),
  posts: z.array(PostOnDay),
  otherPosts: z.array(z.string()),
});
export type OfficialRow = z.infer<typeof OfficialRow>;
