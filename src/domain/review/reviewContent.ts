import { z } from "zod";
import { Id } from "../id.ts";
import { isSame } from "../merge/sameValue.ts";
import { prose } from "../text/cleanText.ts";
import { noQuantity, Quantity } from "../text/quantity.ts";
import type { FormField } from "./reviewForm.ts";

const TableRow = z.strictObject({ id: Id, cells: z.record(Id, prose(2000)) });

/** The answer to one field. Which part counts follows from the field's kind; `explanation` is what a soft rule asks for. */
export const ReviewAnswer = z.strictObject({
  text: prose(50_000),
  number: Quantity,
  choice: z.union([z.literal(""), z.enum(["yes", "no"]), Id]),
  rows: z.array(TableRow).max(500),
  explanation: prose(2000),
});
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

/** What one unit (or cluster) files for one period, in any degree of completeness; a field without an answer is simply absent. */
export const ReviewContent = z.strictObject({ answers: z.record(Id, ReviewAnswer) });
export type ReviewContent = z.infer<typeof ReviewContent>;

/** A filing in which nothing has been said yet. */
export const emptyReview: ReviewContent = { answers: {} };

/** An answer in which nothing was said. */
export const noAnswer: ReviewAnswer = { text: "", number: noQuantity, choice: "", rows: [], explanation: "" };

/** The answer to a field, an empty one where there is none. */
export function answerTo(content: ReviewContent, fieldId: string): ReviewAnswer {
  return content.answers[fieldId] ?? noAnswer;
}

/** Whether the field says something. A number counts once it can be read; zero and "no" are answers too. */
export function isAnswered(field: FormField, answer: ReviewAnswer): boolean {
  switch (field.kind) {
    case "narrative":
      return answer.text !== "";
    case "yesNo":
    case "choice":
      return answer.choice !== "";
    case "table":
      return answer.rows.some(row => Object.values(row.cells).some(cell => cell !== ""));
    default:
      return answer.number.value !== null;
  }
}

/** The fields whose answers differ between two states of a filing. */
export function changedAnswers(before: ReviewContent, after: ReviewContent): string[] {
  const ids = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]);
  return [...ids].filter(id => !isSame(answerTo(before, id), answerTo(after, id)));
}
