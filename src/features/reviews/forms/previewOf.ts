import { newId } from "../../../domain/id.ts";
import { emptyReview } from "../../../domain/review/reviewContent.ts";
import type { ReviewForm } from "../../../domain/review/reviewForm.ts";
import { reviewMoves } from "../../../domain/review/reviewMoves.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";

/** A filing under this form that is nobody's: what its pages need to show how the form is filled in. It is nowhere on the server. */
export function previewOf(form: ReviewForm, today: string): ReviewView {
  const obligation = {
    id: newId(),
    version: 1,
    formId: newId(),
    formNumber: 1,
    periodId: newId(),
    clusterId: newId(),
    unitId: newId(),
    clusterName: "",
    unitName: "",
    opensOn: today,
    dueOn: today,
    locksOn: today,
    extension: null,
    exemption: null,
  };
  const review = {
    id: obligation.id,
    version: 1,
    state: "draft" as const,
    checksPassed: 0,
    content: emptyReview,
    filers: [],
    quality: "empty" as const,
    firstSubmittedAt: null,
    firstWrittenAt: null,
    submittedAt: null,
    updatedAt: "",
    updatedBy: "",
  };
  const standing = {
    checks: form.checks,
    sentFrom: "draft" as const,
    wasSubmitted: false,
    isPeriodClosed: false,
    hasGaps: true,
    today,
  };
  return {
    review,
    obligation,
    form,
    period: "",
    previous: null,
    evidence: [],
    returns: [],
    decisions: [],
    targets: null,
    sameFiles: [],
    judged: null,
    sentBack: null,
    returned: null,
    can: reviewMoves(null, { ...standing, ...review, obligation }),
  };
}
