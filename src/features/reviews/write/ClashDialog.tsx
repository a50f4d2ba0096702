import { useState } from "react";
import { type Settled, type Side, settle } from "../../../domain/merge/settle.ts";
import { noAnswer, type ReviewAnswer, type ReviewContent } from "../../../domain/review/reviewContent.ts";
import { fieldsOf, type ReviewForm } from "../../../domain/review/reviewForm.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { RadioGroup } from "../../../ui/RadioGroup.tsx";
import { AnswerText } from "../paper/AnswerText.tsx";
import type { ReviewConflict } from "./useReviewSaving.ts";

interface ClashDialogProps {
  conflict: ReviewConflict;
  form: ReviewForm;
  onMerge: (settled: Settled<ReviewContent>) => void;
  onLater: () => void;
}

/** Two people changed the same answers: both stand side by side, and nothing is chosen for the person. */
export function ClashDialog({ conflict: { theirs, merged }, form, onMerge, onLater }: ClashDialogProps) {
  const { clash: t } = useWords(reviewWriteWords);
  const [sides, setSides] = useState<Record<string, Side>>({});
  const fields = new Map(fieldsOf(form).map(field => [field.id, field]));
  // Several parts of one answer are one choice: half of either makes no answer.
  const ids = [...new Set(merged.clashes.map(({ path }) => path.split(".")[1] ?? ""))];
  const isOpen = ids.some(id => sides[id] === undefined);
  const save = () => onMerge(settle(merged, ({ path }) => sides[path.split(".")[1] ?? ""] ?? "mine"));
  const answerOf = (content: ReviewContent, id: string): ReviewAnswer => content.answers[id] ?? noAnswer;
  return (
    <Dialog
      open
      wide
      onClose={onLater}
      title={t.title}
      closeLabel={t.later}
      footer={
        <>
          <Button onClick={onLater}>{t.later}</Button>
          <Button variant="primary" onClick={save} whyNot={isOpen ? t.choose : undefined}>
            {t.save}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        <p>{t.text(theirs.updatedBy)}</p>
        {ids.map(id => {
          const field = fields.get(id);
          if (field === undefined) return null;
          const said = (answer: ReviewAnswer) => <AnswerText field={field} answer={answer} />;
          return (
            <RadioGroup
              key={id}
              label={field.label}
              name={`clash-${id}`}
              value={sides[id] ?? ""}
              onChange={event => setSides({ ...sides, [id]: event.target.value as Side })}
              options={[
                { value: "mine", label: t.mine, hint: said(answerOf(merged.value, id)) },
                {
                  value: "theirs",
                  label: t.theirs(theirs.updatedBy),
                  hint: said(answerOf(theirs.content, id)),
                },
              ]}
            />
          );
        })}
      </div>
    </Dialog>
  );
}
