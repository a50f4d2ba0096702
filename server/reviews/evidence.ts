import type { EvidenceMark } from "../../src/domain/review/reviewEvidence.ts";
import type { Db, Tx } from "../db/tables.ts";

/** The files that prove the values of a filing now, in the order in which they came; removed and unfinished ones prove nothing. */
export async function evidenceOf(db: Db | Tx, reviewId: string): Promise<EvidenceMark[]> {
  return db
    .selectFrom("files")
    .select(["id", "itemId", "name", "sha256"])
    .where("ownerType", "=", "review")
    .where("ownerId", "=", reviewId)
    .where("finishedAt", "is not", null)
    .where("removedAt", "is", null)
    .orderBy("at")
    .orderBy("id")
    .execute();
}
