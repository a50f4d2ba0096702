import { dayOf } from "../../src/domain/dated.ts";
import type { PostHolder } from "../../src/domain/people/postHolder.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import type { Db } from "../db/tables.ts";
import { inScope, type Looker } from "../scope.ts";
import { isHeldOn, isInForce, postsWithOwn } from "./postsInForce.ts";

/** Whose posts: a reporter's of the unit, or a secretary's of the cluster. */
type Of = { unitId: string } | { clusterId: string };

/** Who acts for the unit or cluster on the day. An account that is switched off holds nothing from today on, nor does who stands in for it; before, they did. */
export async function holdersOn(
  { db, now, ...looker }: Looker & { db: Db; now: string },
  of: Of,
  day: string,
): Promise<PostHolder[]> {
  const all = postsWithOwn(db)
    .innerJoin("user", "user.id", "posts.accountId")
    .leftJoin("officials", join =>
      join.onRef("officials.id", "=", "user.officialId").on(inScope(looker, "officials")),
    )
    .select(["posts.id", "user.name", "officials.id as officialId"])
    .select(["absent.name as inPlaceOf", "posts.method", "posts.basis"]);
  const isPast = day < dayOf(now);
  const standing = isPast ? all : all.where("user.isDisabled", "=", 0);
  const rows = await ("unitId" in of
    ? standing.where("posts.unitId", "=", of.unitId)
    : standing.where("posts.clusterId", "=", of.clusterId)
  ).execute();
  return rows
    .filter(row => (isPast ? isHeldOn(row, day) : isInForce(row, day)))
    .map(({ ownFrom: _from, ownTo: _to, isAbsentOff: _off, ...row }) => ({
      ...row,
      inPlaceOf: row.inPlaceOf ?? "",
    }))
    .sort((a, b) => compareVi(a.name, b.name));
}
