import { TriangleAlert } from "lucide-react";
import { useFormContext, useWatch } from "react-hook-form";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import { type FormField, isNumeric } from "../../../domain/review/reviewForm.ts";
import { misfitsAt } from "../../../domain/review/reviewRules.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { TextArea } from "../../../ui/TextArea.tsx";
import { MisfitText } from "../paper/FieldFlags.tsx";
import { useFiling } from "./filingContext.ts";

/** What does not fit at a number, and the place for its explanation where one settles it. */
export function FieldMisfits({ field }: { field: FormField }) {
  return isNumeric(field.kind) ? <NumberMisfits field={field} /> : null;
}

function NumberMisfits({ field }: { field: FormField }) {
  const t = useWords(reviewWriteWords);
  const { view } = useFiling();
  const { control, register, getValues } = useFormContext<ReviewContent>();
  // Rules look at other numbers too; those of this form that share a rule with this field are watched, the others are not.
  const partners = view.form.rules
    .filter(rule => rule.left[0] === field.id)
    .flatMap(rule => [...rule.left, ...rule.right]);
  const ids = [...new Set([field.id, ...partners])];
  useWatch({ control, name: ids.map(id => `answers.${id}.number` as const) });
  const explanation = useWatch({ control, name: `answers.${field.id}.explanation` });
  const misfits = misfitsAt(view.form, field, getValues(), view.previous?.content ?? null);
  if (misfits.length === 0 && explanation === "") return null;
  const isSoft = misfits.some(misfit => !misfit.isHard) || explanation !== "";
  return (
    <div className="mt-1 space-y-2">
      {misfits.map(misfit => (
        <p
          key={misfit.is.kind === "rule" ? misfit.is.ruleId : misfit.is.kind}
          className={`flex items-start gap-1.5 text-sm ${misfit.isHard ? "text-bad" : "text-warn"}`}
        >
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <MisfitText misfit={misfit} />
        </p>
      ))}
      {isSoft && (
        <TextArea
          label={t.explanation}
          hint={t.explainHint}
          rows={1}
          {...register(`answers.${field.id}.explanation`)}
        />
      )}
    </div>
  );
}
