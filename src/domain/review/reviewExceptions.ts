import { isSame } from "../merge/sameValue.ts";
import type { ReviewVersion } from "./review.ts";
import { type Before, type Completeness, measure } from "./reviewCompleteness.ts";
import { answerTo, isAnswered, noAnswer, type ReviewContent } from "./reviewContent.ts";
import { compareEvidence, type EvidenceChange, type EvidenceMark, evidenceCounts } from "./reviewEvidence.ts";
import { fieldsOf, type ReviewForm } from "./reviewForm.ts";
import type { ReviewReturn } from "./reviewReturn.ts";
import { type Misfit, misfitsIn } from "./reviewRules.ts";
import type { SameFile } from "./sameFile.ts";

/** What makes a reviewer look at a field: something that differs, does not fit, or is missing. */
export type FieldException = {
  fieldId: string;
  /** Differs from the state that was last judged; false when none was. */
  changedSinceJudged: boolean;
  /** Differs from what was sent back to the filer before this level first saw it; false when nothing was. */
  changedSinceSentBack: boolean;
  /** A return remarked on it, and nobody of this level has judged the answer. */
  wasRemarked: boolean;
  /** In what its evidence differs from either state; empty when there is neither. */
  evidenceChanges: EvidenceChange[];
  /** Differs from what was filed for last period, or there is nothing to differ from; an empty answer never does. */
  changedSincePrevious: boolean;
  misfits: Misfit[];
  noEvidence: boolean;
  unanswered: boolean;
  copied: boolean;
  /** Its evidence that proves something else too. */
  sameFiles: SameFile[];
};

type Seen = {
  form: ReviewForm;
  content: ReviewContent;
  evidence: readonly EvidenceMark[];
  previous: Before | null;
  judged: Pick<ReviewVersion, "version" | "content" | "evidence"> | null;
  sentBack: Pick<ReviewVersion, "content" | "evidence"> | null;
  returns: readonly ReviewReturn[];
  sameFiles: readonly SameFile[];
};

/** What a reviewer by exception has to see, field by field in the order of the form. */
export function exceptionsIn({
  form,
  content,
  evidence,
  previous,
  judged,
  sentBack,
  returns,
  sameFiles,
}: Seen): FieldException[] {
  const misfits = misfitsIn(form, content, previous?.content ?? null);
  const { gaps, copied } = measure(form, content, evidenceCounts(evidence), previous);
  const seenProofs = (judged ?? sentBack)?.evidence;
  const proofs = seenProofs ? compareEvidence(seenProofs, evidence) : [];
  const remarked = remarkedSince(returns, judged?.version ?? 0);
  const hasGap = (fieldId: string, is: Completeness["gaps"][number]["is"]) =>
    gaps.some(gap => gap.fieldId === fieldId && gap.is === is);
  return fieldsOf(form).map(field => {
    const answer = answerTo(content, field.id);
    const differsFrom = (other: ReviewContent | null) =>
      other !== null && !isSame(answer, other.answers[field.id] ?? noAnswer);
    return {
      fieldId: field.id,
      changedSinceJudged: differsFrom(judged?.content ?? null),
      changedSinceSentBack: judged === null && differsFrom(sentBack?.content ?? null),
      wasRemarked: remarked.has(field.id),
      evidenceChanges: proofs.filter(({ file }) => file.itemId === field.id),
      changedSincePrevious: isAnswered(field, answer) && (previous === null || differsFrom(previous.content)),
      misfits: misfits.filter(misfit => misfit.fieldId === field.id),
      noEvidence: hasGap(field.id, "noEvidence"),
      unanswered: hasGap(field.id, "unanswered"),
      copied: copied.includes(field.id),
      sameFiles: sameFiles.filter(file => file.fieldId === field.id),
    };
  });
}

/** The fields that returns remarked on and whose answer arrived after this version. */
function remarkedSince(returns: readonly ReviewReturn[], version: number): Set<string> {
  const unseen = returns.filter(({ answered }) => answered !== null && answered.version > version);
  return new Set(unseen.flatMap(({ remarks }) => remarks.map(({ fieldId }) => fieldId)));
}

/**
 * Whether the field wants the reviewer's eye. What a return remarked on does, until its level has judged the answer. Else, after a first
 * judgement, only what changed since then and what still does not fit; before, what differs from last period or from what was sent back.
 */
export function isException(field: FieldException, wasJudged: boolean): boolean {
  const isNew = wasJudged
    ? field.changedSinceJudged || field.evidenceChanges.length > 0
    : field.changedSincePrevious || field.changedSinceSentBack || field.evidenceChanges.length > 0;
  const isDoubtful = field.noEvidence || field.copied || field.sameFiles.length > 0;
  return isNew || field.wasRemarked || isDoubtful || field.misfits.length > 0 || field.unanswered;
}
