import { useFormContext } from "react-hook-form";
import { answerTo, isAnswered, type ReviewContent } from "../../../domain/reviewContent.ts";
import type { FormField } from "../../../domain/reviewForm.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { Button } from "../../../ui/Button.tsx";
import { toast } from "../../../ui/toast.ts";
import { AnswerText } from "../paper/AnswerText.tsx";
import { useFiling } from "./filingContext.ts";

/** What was filed for the last period, beside where this one is answered. Text and tables can be taken over to be changed; figures cannot. */
export function PreviousAnswer({ field }: { field: FormField }) {
  const t = useWords(reviewWriteWords);
  const { view } = useFiling();
  const form = useFormContext<ReviewContent>();
  const { previous } = view;
  if (previous === null) return null;
  const before = answerTo(previous.content, field.id);
  if (!isAnswered(field, before)) return null;
  const isLong = field.kind === "narrative" || field.kind === "table";
  const carry = () => {
    const now = structuredClone(form.getValues(`answers.${field.id}`));
    form.setValue(`answers.${field.id}`, { ...structuredClone(before), explanation: now.explanation });
    const onPress = () => form.setValue(`answers.${field.id}`, now);
    toast(t.carried, { variant: "info", action: { label: t.undo, onPress } });
  };
  if (!isLong)
    return (
      <p className="mt-1 text-sm text-ink-faint figures">
        {previous.period}: <AnswerText field={field} answer={before} />
      </p>
    );
  return (
    <details className="mt-1 text-sm text-ink-soft">
      <summary className="cursor-pointer text-ink-faint">{previous.period}</summary>
      <div className="mt-1 border-l-2 border-line pl-3">
        <AnswerText field={field} answer={before} />
        <Button size="small" variant="quiet" className="mt-1" onClick={carry}>
          {t.carry}
        </Button>
      </div>
    </details>
  );
}
