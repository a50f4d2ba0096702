import { useForm } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import type { WriteInput } from "../../../api/endpoint.ts";
import { isPassing, useWrite } from "../../../api/query.ts";
import { useRecordFiles } from "../../../api/useRecordFiles.ts";
import { useStep } from "../../../api/useStep.ts";
import { newId } from "../../../domain/id.ts";
import { changedSince } from "../../../domain/review/changedSince.ts";
import { fieldsOf } from "../../../domain/review/reviewForm.ts";
import { changedRemarks, owedReturn } from "../../../domain/review/reviewReturn.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewLifeWords } from "../../../i18n/words/reviewLife.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { Button } from "../../../ui/Button.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { MoveProblem } from "../moves/MoveProblem.tsx";
import { useReviewQueue } from "./useReviewQueue.ts";

type Typed = { summary: string; answers: Record<string, string> };

interface SendFormProps {
  view: ReviewView;
  userId: string;
  onSent: () => void;
}

/** Sends the filing; one that came back is sent with a word on what changed and an answer to each remark. */
export function SendForm({ view, userId, onSent }: SendFormProps) {
  const { checking: t } = useWords(reviewWriteWords);
  const { reasons } = useWords(reviewPageWords);
  const { no } = useWords(reviewLifeWords);
  const { review, form: asked, returns, returned, can } = view;
  const open = owedReturn(returns);
  const changed = returned
    ? changedSince(returned, { content: review.content, evidence: view.evidence })
    : [];
  const speaking = new Set(changedRemarks(open?.remarks ?? [], changed).map(remark => remark.id));
  // What was said in a submission that was taken back is not typed again.
  const said = new Map(open?.answered?.answers.map(({ remarkId, text }) => [remarkId, text]));
  const labels = new Map(fieldsOf(asked).map(field => [field.id, field.label]));
  const form = useForm<Typed>({
    defaultValues: {
      summary: open?.answered?.summary ?? "",
      answers: Object.fromEntries((open?.remarks ?? []).map(({ id }) => [id, said.get(id) ?? ""])),
    },
  });
  const submit = useWrite(contract.reviews.submit);
  const queue = useReviewQueue(userId, review.id, `${asked.name}, ${view.period}`);
  const { problem, isBusy, run } = useStep(onSent);
  const { id, version } = review;
  /** To the server; without its answer, or behind what waits already, to the outbox. */
  const put = async (body: WriteInput<typeof contract.reviews.submit>["body"], key: string) => {
    const step = { call: "reviews.submit", key, body, version: queue.words()?.base || version };
    const isRefused = queue.refusal() !== null;
    if (queue.isWaiting() && !isRefused) return queue.keep({ ...step, wasSent: false }, false);
    try {
      await submit.send({ id, version: step.version, body }, key);
      if (isRefused) await queue.clear();
    } catch (error) {
      if (!isPassing(error) || !queue.isOpen()) throw error;
      await queue.keep({ ...step, wasSent: true }, isRefused);
    }
  };
  const send = form.handleSubmit(({ summary, answers }) => {
    const answer = open
      ? {
          summary,
          answers: Object.entries(answers).map(([remarkId, text]) => ({ remarkId, text })),
        }
      : null;
    // The moment of the press, by this device's clock: it is told apart when the filing arrives after its deadline.
    const body = { content: review.content, writtenAt: new Date().toISOString(), answer };
    return run(() => put(body, newId()));
  });
  // Evidence is part of what is sent: what arrives after it would be refused.
  const onWay = useRecordFiles(userId, { ownerType: "review", ownerId: id }, true).queued.length;
  const whyNot = can.submit === true ? onWay > 0 && t.filesOnWay(onWay) : no[can.submit.no];
  return (
    <form noValidate className="space-y-4" onSubmit={event => void send(event)}>
      <MoveProblem problem={problem} />
      {open && (
        <>
          <p className="text-sm text-ink-soft figures">{t.changes(changed.length)}</p>
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
                hint={speaking.has(remark.id) ? t.changedHint : undefined}
                error={form.formState.errors.answers?.[remark.id] && t.answerRequired}
                {...form.register(`answers.${remark.id}`, {
                  validate: text => speaking.has(remark.id) || text.trim() !== "",
                })}
              />
            </div>
          ))}
        </>
      )}
      <Button variant="primary" type="submit" busy={isBusy} whyNot={whyNot || undefined}>
        {review.firstSubmittedAt === null ? t.send : t.sendAgain}
      </Button>
    </form>
  );
}
