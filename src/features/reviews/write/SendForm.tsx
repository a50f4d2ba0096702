import { useState } from "react";
import { useForm } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import { changedAnswers } from "../../../domain/reviewContent.ts";
import { fieldsOf } from "../../../domain/reviewForm.ts";
import type { ReviewView } from "../../../domain/reviewView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewLifeWords } from "../../../i18n/words/reviewLife.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { Button } from "../../../ui/Button.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { MoveProblem } from "../moves/MoveProblem.tsx";

type Typed = { summary: string; answers: Record<string, string> };

/** Sends the filing; one that came back is sent with a word on what changed and an answer to each remark. */
export function SendForm({ view, onSent }: { view: ReviewView; onSent: () => void }) {
  const { checking: t } = useWords(reviewWriteWords);
  const { reasons } = useWords(reviewPageWords);
  const { no } = useWords(reviewLifeWords);
  const { review, form: asked, returns, judged, can } = view;
  const open = returns.find(one => one.answered === null);
  const labels = new Map(fieldsOf(asked).map(field => [field.id, field.label]));
  const form = useForm<Typed>({
    defaultValues: {
      summary: "",
      answers: Object.fromEntries((open?.remarks ?? []).map(remark => [remark.id, ""])),
    },
  });
  const submit = useWrite(contract.reviews.submit);
  // The same press, sent again after a lost answer, is the same submission.
  const [writtenAt] = useState(() => new Date().toISOString());
  const { problem, isBusy, run } = useStep(onSent);
  const send = form.handleSubmit(({ summary, answers }) => {
    const answer = open
      ? {
          summary,
          answers: Object.entries(answers).map(([remarkId, text]) => ({ remarkId, text })),
        }
      : null;
    const body = { content: review.content, writtenAt, answer };
    return run(() => submit.send({ id: review.id, version: review.version, body }));
  });
  const changed = judged ? changedAnswers(judged.content, review.content).length : 0;
  const whyNot = can.submit === true ? undefined : no[can.submit.no];
  return (
    <form noValidate className="space-y-4" onSubmit={event => void send(event)}>
      <MoveProblem problem={problem} />
      {open && (
        <>
          <p className="text-sm text-ink-soft figures">{t.changes(changed)}</p>
          <TextArea
            label={t.summary}
            hint={t.summaryHint}
            error={form.formState.errors.summary && t.summaryRequired}
            {...form.register("summary", { validate: text => text.trim() !== "" })}
          />
          {open.remarks.map(remark => (
            <div key={remark.id} className="border-l-2 border-line pl-3">
              <p className="mb-1 flex flex-wrap items-center gap-2 text-sm">
                <Tag hue="warn">{reasons[remark.reason]}</Tag>
                <span className="whitespace-pre-line">{remark.text}</span>
              </p>
              <TextArea
                rows={1}
                label={t.answer(labels.get(remark.fieldId) ?? t.whole)}
                {...form.register(`answers.${remark.id}`)}
              />
            </div>
          ))}
        </>
      )}
      <Button variant="primary" type="submit" busy={isBusy} whyNot={whyNot}>
        {review.firstSubmittedAt === null ? t.send : t.sendAgain}
      </Button>
    </form>
  );
}
