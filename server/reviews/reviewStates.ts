import type { Selectable } from "kysely";
import { judgeOf, lastJudged } from "../../src/domain/review/lastJudged.ts";
import { ReviewRevision, type ReviewVersion } from "../../src/domain/review/review.ts";
import type { ReviewReturn } from "../../src/domain/review/reviewReturn.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import type { StandingReview } from "./reviewTake.ts";

/** The state that whoever the filing waits for passed or sent back last; null before they did. */
export async function judgedState(
  db: Db,
  { review, form }: Pick<StandingReview, "review" | "form">,
): Promise<ReviewVersion | null> {
  const rows = await db
    .selectFrom("reviewRevisions")
    .select(["version", "act"])
    .where("reviewId", "=", review.id)
    .orderBy("version")
    .execute();
  const steps = rows.map(({ version, act }) => ({ version, act: ReviewRevision.shape.act.parse(act) }));
  const judge = judgeOf({ ...review, checks: form.checks });
  const version = lastJudged(steps, form.checks, judge);
  return version === null ? null : stateAt(db, review.id, version);
}

/** What the newest return sent back; null where nothing was returned. */
export async function returnedState(
  db: Db | Tx,
  reviewId: string,
  returns: readonly ReviewReturn[],
): Promise<ReviewVersion | null> {
  const last = returns.at(-1);
  return last === undefined ? null : stateAt(db, reviewId, last.version);
}

async function stateAt(db: Db | Tx, reviewId: string, version: number): Promise<ReviewVersion | null> {
  const row = await db
    .selectFrom("reviewRevisions")
    .select(["version", "content", "evidence"])
    .where("reviewId", "=", reviewId)
    .where("version", "=", version)
    .executeTakeFirst();
  return row === undefined ? null : versionOf(row);
}

/** A saved state as far as others are compared with it. */
export function versionOf({
  version,
  content,
  evidence,
}: Pick<Selectable<Tables["reviewRevisions"]>, "version" | "content" | "evidence">): ReviewVersion {
  return {
    version,
    content: JSON.parse(content),
    evidence: evidence === null ? null : JSON.parse(evidence),
  };
}
