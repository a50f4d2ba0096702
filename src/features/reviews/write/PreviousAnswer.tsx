import { useFormContext } from "react-hook-form";
import type { ReviewAnswer, ReviewContent } from "../../../domain/review/reviewContent.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { Button } from "../../../ui/Button.tsx";
import { toast } from "../../../ui/toast.ts";
import { AnswerText } from "../paper/AnswerText.tsx";
import { PartsText } from "../paper/PartsText.tsx";
import { previousAnswers } from "../paper/previousAnswers.ts";
import { useFiling } from "./filingContext.ts";

/** What was filed for the last period, beside where this one is answered. Text and tables can be taken over to be changed; figures cannot. */
export function PreviousAnswer({ field }: { field: FormField }) {
  const { view } = useFiling();
  const { previous } = view;
  if (previous === null) return null;
  const isLong = field.kind === "narrative" || field.kind === "table";
  if (isLong)
    return previousAnswers(previous, field).map(({ unit, answer }) => (
      <LongAnswer
        key={unit}
        field={field}
        title={unit === "" ? previous.period : `${previous.period}, ${unit}`}
        before={answer}
      />
    ));
  return <PartsText field={field} previous={previous} />;
}

interface LongAnswerProps {
  field: FormField;
  title: string;
  before: ReviewAnswer;
}

function LongAnswer({ field, title, before }: LongAnswerProps) {
  const t = useWords(reviewWriteWords);
  const form = useFormContext<ReviewContent>();
  const carry = () => {
    const now = structuredClone(form.getValues(`answers.${field.id}`));
    form.setValue(`answers.${field.id}`, { ...structuredClone(before), explanation: now.explanation });
    const onPress = () => form.setValue(`answers.${field.id}`, now);
    toast(t.carried, { variant: "info", action: { label: t.undo, onPress } });
  };
  return (
    <details className="mt-1 text-sm text-ink-soft">
      <summary className="cursor-pointer text-ink-faint">{title}</summary>
      <div className="mt-1 border-l-2 border-line pl-3">
        <AnswerText field={field} answer={before} />
        <Button size="small" variant="quiet" className="mt-1" onClick={carry}>
          {t.carry}
        </Button>
      </div>
    </details>
  );
}
