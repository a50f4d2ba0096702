import type { SameFile } from "../../src/domain/review/sameFile.ts";
import type { Db } from "../db/tables.ts";
import { inScope, type Looker } from "../scope.ts";

/** More places than anybody looks at; one is enough to ask. */
const most = 200;

/**
 * Evidence of a filing that proves something else too: in this filing, in another unit's, or in an earlier one. Files are the same when
 * their bytes are (SHA-256), whatever they are called. Only places that the looker sees are told.
 */
export async function sameFilesOf(db: Db, looker: Looker, reviewId: string): Promise<SameFile[]> {
  const rows = await db
    .selectFrom("files as own")
    .innerJoin("files as other", "other.sha256", "own.sha256")
    .innerJoin("obligations", "obligations.id", "other.ownerId")
    .innerJoin("periods", "periods.id", "obligations.periodId")
    .select([
      "own.id as fileId",
      "own.itemId as fieldId",
      "own.name",
      "other.ownerId as reviewId",
      "other.itemId as otherFieldId",
      "other.name as otherName",
      "obligations.unitName",
      "obligations.clusterName",
      "periods.name as period",
    ])
    .where("own.ownerType", "=", "review")
    .where("own.ownerId", "=", reviewId)
    .where("own.finishedAt", "is not", null)
    .where("own.removedAt", "is", null)
    .where("other.ownerType", "=", "review")
    .where("other.finishedAt", "is not", null)
    .where("other.removedAt", "is", null)
    .whereRef("other.id", "<>", "own.id")
    .where(inScope(looker, "obligations"))
    .orderBy("own.at")
    .orderBy("own.id")
    .orderBy("periods.end", "desc")
    .orderBy("obligations.unitName")
    .orderBy("other.id")
    .limit(most)
    .execute();
  const found = new Map<string, SameFile>();
  for (const { fileId, fieldId, name, unitName, clusterName, ...place } of rows) {
    const file = found.get(fileId) ?? { fileId, fieldId, name, places: [] };
    const { reviewId: at, otherFieldId, otherName, period } = place;
    file.places.push({
      reviewId: at,
      fieldId: otherFieldId,
      name: otherName,
      unit: unitName || clusterName,
      period,
    });
    found.set(fileId, file);
  }
  return [...found.values()];
}
