import type { Post } from "../../src/domain/people/post.ts";
import type { Tx } from "../db/tables.ts";

/** A post as a notice names it: the role, and the unit or cluster by its present name. */
export async function namedPost(
  tx: Tx,
  { id, role, unitId, clusterId }: Pick<Post, "id" | "role" | "unitId" | "clusterId">,
) {
  const nameIn = (table: "units" | "clusters", of: string) =>
    tx.selectFrom(table).select("name").where("id", "=", of).executeTakeFirst();
  const place =
    unitId !== null
      ? await nameIn("units", unitId)
      : clusterId !== null
        ? await nameIn("clusters", clusterId)
        : undefined;
  return { postId: id, role, place: place?.name ?? "" };
}
