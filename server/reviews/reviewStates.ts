import type { Selectable } from "kysely";
import { firstSentBack, judgeOf, lastJudged } from "../../src/domain/review/lastJudged.ts";
import { ReviewRevision, type ReviewVersion } from "../../src/domain/review/review.ts";
import type { ReviewReturn } from "../../src/domain/review/reviewReturn.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import type { StandingReview } from "./reviewTake.ts";

/**
 * What the filing is compared with for whoever it waits for: the state that they passed or sent back last, or, before they gave a word,
 * the one that somebody before them sent back first. Null where there is none.
 */
export async function seenStates(
  db: Db,
  { review, form }: Pick<StandingReview, "review" | "form">,
): Promise<{ judged: ReviewVersion | null; sentBack: ReviewVersion | null }> {
  const rows = await db
    .selectFrom("reviewRevisions")
    .select(["version", "act"])
    .where("reviewId", "=", review.id)
    .orderBy("version")
    .execute();
  const steps = rows.map(({ version, act }) => ({ version, act: ReviewRevision.shape.act.parse(act) }));
  const judge = judgeOf({ ...review, checks: form.checks });
  const version = lastJudged(steps, form.checks, judge);
  if (version !== null) return { judged: await stateAt(db, review.id, version), sentBack: null };
  const returned = firstSentBack(steps);
  return { judged: null, sentBack: returned === null ? null : await stateAt(db, review.id, returned) };
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
