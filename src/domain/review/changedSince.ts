import type { ReviewVersion } from "./review.ts";
import { changedAnswers, type ReviewContent } from "./reviewContent.ts";
import { changedEvidence, type EvidenceMark } from "./reviewEvidence.ts";

/** The fields whose answer or evidence differs from a saved state; a state that does not name its evidence says nothing of it. */
export function changedSince(
  { content, evidence }: Pick<ReviewVersion, "content" | "evidence">,
  now: { content: ReviewContent; evidence: readonly EvidenceMark[] },
): string[] {
  const proofs = evidence === null ? [] : changedEvidence(evidence, now.evidence);
  return [...new Set([...changedAnswers(content, now.content), ...proofs])];
}
