import { dayOf, holdsOn } from "../../src/domain/dated.ts";
import type { PostHolder } from "../../src/domain/people/postHolder.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import type { Db } from "../db/tables.ts";
import { inScope, type Looker } from "../scope.ts";

/** Whose posts: a reporter's of the unit, or a secretary's of the cluster. */
type Of = { unitId: string } | { clusterId: string };

/** Who acts for the unit or cluster on the day. An account that is switched off holds nothing from today on; before, it did. */
export async function holdersOn(
  { db, now, ...looker }: Looker & { db: Db; now: string },
  of: Of,
  day: string,
): Promise<PostHolder[]> {
  const all = db
    .selectFrom("posts")
    .innerJoin("user", "user.id", "posts.accountId")
    .leftJoin("posts as own", "own.id", "posts.onBehalfOf")
    .leftJoin("user as absent", "absent.id", "own.accountId")
    .leftJoin("officials", join =>
      join.onRef("officials.id", "=", "user.officialId").on(inScope(looker, "officials")),
    )
    .select(["posts.id", "user.name", "officials.id as officialId"])
    .select(["absent.name as inPlaceOf", "posts.from", "posts.to", "posts.method", "posts.basis"]);
  const standing = day < dayOf(now) ? all : all.where("user.isDisabled", "=", 0);
  const rows = await ("unitId" in of
    ? standing.where("posts.unitId", "=", of.unitId)
    : standing.where("posts.clusterId", "=", of.clusterId)
  ).execute();
  return rows
    .filter(row => holdsOn(row, day))
    .map(row => ({ ...row, inPlaceOf: row.inPlaceOf ?? "" }))
    .sort((a, b) => compareVi(a.name, b.name));
}
