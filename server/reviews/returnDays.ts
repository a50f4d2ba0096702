import type { Id } from "../../src/domain/id.ts";
import { owedReturn } from "../../src/domain/review/reviewReturn.ts";
import type { Db } from "../db/tables.ts";
import { returnOf } from "./reviewRows.ts";

/** The day by which an answer is expected, of each of these filings that owes one to a return. */
export async function returnDays(db: Db, reviewIds: readonly Id[]): Promise<Map<Id, string>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("reviewReturns")
    .selectAll()
    .where("reviewId", "in", [...reviewIds])
    .orderBy("version")
    .execute();
  // Of several, the newest is the one that can be owed.
  const newest = new Map(rows.map(row => [row.reviewId, returnOf(row)]));
  return new Map(
    [...newest].flatMap(([id, one]): [Id, string][] => (owedReturn([one]) ? [[id, one.dueOn]] : [])),
  );
}
