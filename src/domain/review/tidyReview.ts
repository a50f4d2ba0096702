import { isSame } from "../merge/sameValue.ts";
import { noAnswer, type ReviewAnswer, type ReviewContent } from "./reviewContent.ts";
import { fieldsOf, type ReviewForm } from "./reviewForm.ts";

/** A filing as a form edits it: an answer for every question, empty where nothing was said. */
export function spreadReview(form: ReviewForm, content: ReviewContent): ReviewContent {
  return {
    answers: Object.fromEntries(
      fieldsOf(form).map(({ id }) => [id, { ...noAnswer, ...content.answers[id] }]),
    ),
  };
}

/** A filing as it is kept: without answers that say nothing and without empty rows. */
export function tidyReview(content: ReviewContent): ReviewContent {
  const answers: Record<string, ReviewAnswer> = {};
  for (const [id, answer] of Object.entries(content.answers)) {
    const rows = answer.rows.filter(row => Object.values(row.cells).some(cell => cell.trim() !== ""));
    const tidied = { ...answer, rows };
    if (!isSame(tidied, noAnswer)) answers[id] = tidied;
  }
  return { answers };
}
