import type { Obligation } from "../../src/domain/review/obligation.ts";
import type { Contribution } from "../../src/domain/review/reviewRollUp.ts";
import type { Db } from "../db/tables.ts";

/**
 * What the units of a cluster bring to its own review: their approved filings of the same period, under whichever form has fields of
 * these identities. A cluster's form takes over a unit's figure by asking for the field of the same id.
 */
export async function contributionsTo(db: Db, { clusterId, periodId }: Obligation) {
  const rows = await db
    .selectFrom("obligations")
    .innerJoin("reviews", "reviews.id", "obligations.id")
    .select(["unitId", "unitName", "exemption", "reviews.state", "reviews.content"])
    .where("clusterId", "=", clusterId)
    .where("periodId", "=", periodId)
    .where("unitId", "is not", null)
    .orderBy("unitName")
    .execute();
  const contributions: Contribution[] = rows.map(({ unitId, exemption, state, content }) => ({
    unitId: unitId ?? "",
    content: state === "approved" ? JSON.parse(content) : null,
    why: state === "approved" ? "" : exemption === null ? "notApproved" : "notNeeded",
  }));
  const units = rows.map(({ unitId, unitName }) => ({ id: unitId ?? "", name: unitName }));
  return { contributions, units };
}
