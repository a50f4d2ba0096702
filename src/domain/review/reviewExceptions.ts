import { isSame } from "../merge/sameValue.ts";
import type { ReviewVersion } from "./review.ts";
import { type Before, type Completeness, measure } from "./reviewCompleteness.ts";
import { answerTo, isAnswered, noAnswer, type ReviewContent } from "./reviewContent.ts";
import { compareEvidence, type EvidenceChange, type EvidenceMark, evidenceCounts } from "./reviewEvidence.ts";
import { fieldsOf, type ReviewForm } from "./reviewForm.ts";
import { type Misfit, misfitsIn } from "./reviewRules.ts";
import type { SameFile } from "./sameFile.ts";

/** What makes a reviewer look at a field: something that differs, does not fit, or is missing. */
export type FieldException = {
  fieldId: string;
  /** Differs from the state that was last judged; false when none was. */
  changedSinceJudged: boolean;
  /** In what its evidence differs from the state that was last judged; empty when none was. */
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
  judged: Pick<ReviewVersion, "content" | "evidence"> | null;
  sameFiles: readonly SameFile[];
};

/** What a reviewer by exception has to see, field by field in the order of the form. */
export function exceptionsIn({
  form,
  content,
  evidence,
  previous,
  judged,
  sameFiles,
}: Seen): FieldException[] {
  const misfits = misfitsIn(form, content, previous?.content ?? null);
  const { gaps, copied } = measure(form, content, evidenceCounts(evidence), previous);
  const proofs = judged?.evidence ? compareEvidence(judged.evidence, evidence) : [];
  const hasGap = (fieldId: string, is: Completeness["gaps"][number]["is"]) =>
    gaps.some(gap => gap.fieldId === fieldId && gap.is === is);
  return fieldsOf(form).map(field => {
    const answer = answerTo(content, field.id);
    const differsFrom = (other: ReviewContent | null) =>
      other !== null && !isSame(answer, other.answers[field.id] ?? noAnswer);
    return {
      fieldId: field.id,
      changedSinceJudged: differsFrom(judged?.content ?? null),
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

/**
 * Whether the field wants the reviewer's eye. After a first judgement only what changed since then does, and what still does not fit;
 * before, what differs from last period.
 */
export function isException(field: FieldException, wasJudged: boolean): boolean {
  const isNew = wasJudged
    ? field.changedSinceJudged || field.evidenceChanges.length > 0
    : field.changedSincePrevious;
  const isDoubtful = field.noEvidence || field.copied || field.sameFiles.length > 0;
  return isNew || isDoubtful || field.misfits.length > 0 || field.unanswered;
}
