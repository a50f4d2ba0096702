import { fold } from "../text/vietnamese.ts";
import { answerTo, isAnswered, type ReviewAnswer, type ReviewContent } from "./reviewContent.ts";
import { type FormField, fieldsOf, type ReviewForm } from "./reviewForm.ts";
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
  /** Fields whose long text or table is last period's, word for word. */
  copied: string[];
  quality: "empty" | "copied" | "partial" | "complete";
};

/** A text shorter than this, in folded characters, may well be the same twice. */
const shortText = 60;

/** Measures a filing against its form and against what was filed for the period before. */
export function measure(
  form: ReviewForm,
  content: ReviewContent,
  evidence: EvidenceCounts,
  previous: ReviewContent | null,
): Completeness {
  const misfits = misfitsIn(form, content, previous);
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

/** Fields with enough words in them that being the same as last period means that they were copied. */
function copiedFields(form: ReviewForm, content: ReviewContent, previous: ReviewContent): string[] {
  return fieldsOf(form)
    .filter(field => {
      const [now, before] = [answerTo(content, field.id), answerTo(previous, field.id)].map(answer =>
        wordsIn(field, answer),
      ) as [string, string];
      return now.length >= shortText && now === before;
    })
    .map(field => field.id);
}

function wordsIn(field: FormField, answer: ReviewAnswer): string {
  if (field.kind === "narrative") return fold(answer.text);
  if (field.kind !== "table") return "";
  return fold(answer.rows.map(row => field.columns.map(column => row.cells[column.id]).join(" ")).join(" "));
}

function qualityOf(form: ReviewForm, content: ReviewContent, gaps: Gap[], copied: string[]) {
  if (isEmptyReview(form, content)) return "empty";
  const worded = fieldsOf(form).filter(
    field => wordsIn(field, answerTo(content, field.id)).length >= shortText,
  );
  // More than half of the long texts taken over word for word: that is last period's review.
  if (copied.length > 0 && copied.length * 2 > worded.length) return "copied";
  return gaps.length > 0 ? "partial" : "complete";
}
