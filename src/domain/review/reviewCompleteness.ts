import { fold } from "../text/vietnamese.ts";
import { answerTo, isAnswered, type ReviewAnswer, type ReviewContent } from "./reviewContent.ts";
import { type FormField, fieldsOf, isNumeric, type ReviewForm } from "./reviewForm.ts";
import type { PreviousReview } from "./reviewPrevious.ts";
import { isEmptyReview, type Misfit, misfitsIn, unexplained } from "./reviewRules.ts";

/** How many files prove each field's value, by field id; absent means none. */
export type EvidenceCounts = Readonly<Record<string, number>>;

/** What stands between a filing and its submission, at one field. */
export type Gap =
  | { fieldId: string; is: "unanswered" | "noEvidence" | "unexplained" }
  | { fieldId: string; is: "misfit"; misfit: Misfit };

/** One section measured: required fields answered, of how many. */
export type SectionMeasure = { sectionId: string; answered: number; required: number; gaps: number };

/** A filing measured, never declared (product.md §4.6). `quality` is "empty" or "copied" where it cannot count as complete. */
export type Completeness = {
  sections: SectionMeasure[];
  gaps: Gap[];
  /** Fields whose long text or table is last period's, word for word; in a filing without long texts, figures that are all last period's. */
  copied: string[];
  quality: "empty" | "copied" | "partial" | "complete";
};

/** A text shorter than this, in folded characters, may well be the same twice. */
const shortText = 60;

/** Fewer figures than this, zeros not counted, may well be the same twice. */
const fewFigures = 3;

/** What was filed for the period before, after a merger by each of the units. */
export type Before = Pick<PreviousReview, "content"> & { parts: readonly { content: ReviewContent }[] };

/** Measures a filing against its form and against what was filed for the period before. */
export function measure(
  form: ReviewForm,
  content: ReviewContent,
  evidence: EvidenceCounts,
  previous: Before | null,
): Completeness {
  const misfits = misfitsIn(form, content, previous?.content ?? null);
  const soft = new Set(unexplained(misfits, content));
  const gapsOf = (field: FormField): Gap[] => {
    const answered = isAnswered(field, answerTo(content, field.id));
    const fieldId = field.id;
    const gaps: Gap[] = [];
    if (field.isRequired && !answered) gaps.push({ fieldId, is: "unanswered" });
    if (field.evidence === "required" && answered && (evidence[fieldId] ?? 0) === 0)
      gaps.push({ fieldId, is: "noEvidence" });
    for (const misfit of misfits) {
      if (misfit.fieldId !== fieldId) continue;
      if (misfit.isHard) gaps.push({ fieldId, is: "misfit", misfit });
      else if (soft.has(misfit)) gaps.push({ fieldId, is: "unexplained" });
    }
    return gaps;
  };
  const sections = form.sections.map(section => {
    const required = section.fields.filter(field => field.isRequired);
    return {
      sectionId: section.id,
      answered: required.filter(field => isAnswered(field, answerTo(content, field.id))).length,
      required: required.length,
      gaps: section.fields.flatMap(gapsOf).length,
    };
  });
  const gaps = fieldsOf(form).flatMap(gapsOf);
  const copied = previous === null ? [] : copiedFields(form, content, previous);
  return { sections, gaps, copied, quality: qualityOf(form, content, gaps, copied) };
}

/**
 * Fields with enough words in them that being the same as last period, of whichever unit, means that they were copied. Where nothing is
 * long, figures tell: at least three of them, each just what one and the same filing had.
 */
function copiedFields(form: ReviewForm, content: ReviewContent, previous: Before): string[] {
  const filings = [previous, ...previous.parts].map(filing => filing.content);
  const worded = wordedFields(form, content);
  const isSameAs = (before: ReviewContent) => (field: FormField) =>
    wordsIn(field, answerTo(content, field.id)) === wordsIn(field, answerTo(before, field.id));
  if (worded.length > 0)
    return worded.filter(field => filings.some(before => isSameAs(before)(field))).map(({ id }) => id);
  const valueIn = (filing: ReviewContent, { id }: FormField) => answerTo(filing, id).number.value;
  const figures = fieldsOf(form).filter(
    field => isNumeric(field.kind) && (valueIn(content, field) ?? "0") !== "0",
  );
  const isOld = filings.some(before =>
    figures.every(field => valueIn(before, field) === valueIn(content, field)),
  );
  return figures.length >= fewFigures && isOld ? figures.map(({ id }) => id) : [];
}

/** Fields that were answered at some length. */
function wordedFields(form: ReviewForm, content: ReviewContent): FormField[] {
  return fieldsOf(form).filter(field => wordsIn(field, answerTo(content, field.id)).length >= shortText);
}

function wordsIn(field: FormField, answer: ReviewAnswer): string {
  if (field.kind === "narrative") return fold(answer.text);
  if (field.kind !== "table") return "";
  return fold(answer.rows.map(row => field.columns.map(column => row.cells[column.id]).join(" ")).join(" "));
}

function qualityOf(form: ReviewForm, content: ReviewContent, gaps: Gap[], copied: string[]) {
  if (isEmptyReview(form, content)) return "empty";
  const worded = wordedFields(form, content);
  // More than half of the long texts taken over word for word, or all the figures where there is no text: that is last period's review.
  if (copied.length > 0 && copied.length * 2 > worded.length) return "copied";
  return gaps.length > 0 ? "partial" : "complete";
}
