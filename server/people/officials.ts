import { dayOf } from "../../src/domain/dated.ts";
import { type OfficialDraft, officialFrom } from "../../src/domain/people/official.ts";
import { officialOn } from "../../src/domain/people/officialPosts.ts";
import { changePosts } from "../../src/domain/people/postChange.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import { deadLinks, refuseTaken } from "../catalogues.ts";
import type { Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { listOfficialConferences } from "./officialConferences.ts";
import { allOfficials, findOfficial, replaceOfficial } from "./officialRows.ts";

/** People in public posts, with every post they held. */
export const officials: GroupHandlers<"officials"> = {
  list: async ({ db, actor, now, query }) => {
    const day = query.on ?? dayOf(now);
    const rows = (await allOfficials(db, { actor })).map(official => officialOn(official, day));
    return { rows: rows.sort((a, b) => compareVi(a.name, b.name)) };
  },

  view: ({ db, actor, params }) => findOfficial(db, params.id, { actor }),
  conferences: listOfficialConferences,

  create: async ({ tx, body: { id, content } }) => {
    await refuseTaken(tx, "officials", id);
    const official = officialFrom(id, content);
    await tx
      .insertInto("officials")
      .values({ id, version: 1, name: official.name, content: JSON.stringify(official) })
      .execute();
    return { answer: { id, version: 1 }, recordId: id, before: null, after: official };
  },

  update: async ({ tx, actor, params: { id }, version, body: content }) => {
    const before = await findOfficial(tx, id, { actor });
    await refuseUnknownBodies(tx, content);
    return replaceOfficial(tx, before, version, content);
  },

  changePosts: async ({ tx, actor, params: { id }, version, body: change }) => {
    const before = await findOfficial(tx, id, { actor });
    // Whether a post can be left is asked of the person as seen, so an older sight is told first.
    if (before.version !== version) throw new Refusal("stale", { current: before });
    const after = changePosts(before.content, change);
    if ("refused" in after) throw new Refusal("invalid", { fields: after.refused });
    if (change.takes?.body.id) await refuseUnknownBodies(tx, after, "takes.body");
    return replaceOfficial(tx, before, version, after);
  },
};

/** Bodies are units; ids come from other people's machines and may be wrong. */
async function refuseUnknownBodies(tx: Tx, { posts }: OfficialDraft, path?: string): Promise<void> {
  const links = posts.flatMap(({ body }, at) =>
    body.id === null ? [] : [{ catalogue: "units" as const, id: body.id, path: path ?? `posts.${at}.body` }],
  );
  const fields = await deadLinks(tx, links);
  if (fields.length > 0) throw new Refusal("invalid", { fields });
}
