import { dayOf } from "../../src/domain/dated.ts";
import { comparePosts, postsOn, writtenPost } from "../../src/domain/people/officialPosts.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import { holdersOn } from "../accounts/holdersOn.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { officialsIn } from "../people/officialRows.ts";
import { findUnit } from "./unitRows.ts";

/** Who reports for a unit on a day and who holds public posts in it, each as far as the reader may see them. */
export const unitPeople: GroupHandlers<"units">["people"] = async ({ db, actor, now, params, query }) => {
  const { id } = await findUnit(db, params.id, { actor });
  const day = query.on ?? dayOf(now);
  const held = (await officialsIn(db, id, { actor })).flatMap(official =>
    postsOn(official.content.posts, day)
      .filter(({ body }) => body.id === id)
      .map(post => ({ official, post })),
  );
  held.sort(
    (a, b) => comparePosts(a.post, b.post) || compareVi(a.official.content.name, b.official.content.name),
  );
  return {
    reporters: await holdersOn({ db, actor, now }, { unitId: id }, day),
    officials: held.map(({ official, post }) => ({
      id: official.id,
      name: official.content.name,
      isSample: official.content.isSample,
      postId: post.id,
      written: writtenPost(post, official.bodies, day),
      from: post.from,
      to: post.to,
      basis: post.basis,
    })),
  };
};
