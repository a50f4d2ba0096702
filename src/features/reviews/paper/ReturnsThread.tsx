import { answerTo } from "../../../domain/review/reviewContent.ts";
import { fieldsOf } from "../../../domain/review/reviewForm.ts";
import type { ReviewReturn } from "../../../domain/review/reviewReturn.ts";
import { answerTimeliness } from "../../../domain/review/reviewTimeliness.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useToday } from "../../../i18n/useToday.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { Tag } from "../../../ui/Tag.tsx";
import { AnswerChange } from "./AnswerChange.tsx";

/** Every return with its remarks and their answers, the newest first: who wanted what, and what became of it. */
export function ReturnsThread({ view }: { view: ReviewView }) {
  const { returns: t } = useWords(reviewPageWords);
  if (view.returns.length === 0) return null;
  return (
    <section aria-labelledby="returns" className="mt-6 max-w-4xl">
      <h2 id="returns" className="mb-2 text-base font-semibold">
        {t.title}
      </h2>
      <ol className="space-y-3">
        {view.returns.toReversed().map(one => (
          <li key={one.id} className="rounded border border-line p-3">
            <OneReturn view={view} one={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OneReturn({ view, one }: { view: ReviewView; one: ReviewReturn }) {
  const { returns: t, reasons } = useWords(reviewPageWords);
  const { language } = useLanguage();
  const labels = new Map(fieldsOf(view.form).map(field => [field.id, field.label]));
  const answered = one.answered?.isWithdrawn ? null : one.answered;
  // What was sent back is known for the newest return.
  const returned = answered && view.returned?.version === one.version ? view.returned.content : null;
  const reworded = (fieldId: string) => {
    const field = fieldsOf(view.form).find(asked => asked.id === fieldId);
    if (returned === null || field?.kind !== "narrative") return null;
    const [before, after] = [returned, view.review.content].map(content => answerTo(content, fieldId));
    return before && after && before.text !== after.text && <AnswerChange {...{ field, before, after }} />;
  };
  return (
    <>
      <p className="text-sm text-ink-soft">
        {t.by(one.by, formatInstant(one.at, language), formatDate(one.dueOn))}
      </p>
      {one.text !== "" && <p className="mt-1 whitespace-pre-line">{one.text}</p>}
      <ul className="mt-2 space-y-2">
        {one.remarks.map(remark => {
          const said = answered?.answers.find(answer => answer.remarkId === remark.id)?.text ?? "";
          return (
            <li key={remark.id}>
              <p className="flex flex-wrap items-center gap-x-2 text-sm">
                <span className="font-medium">{labels.get(remark.fieldId) ?? t.whole}</span>
                <Tag hue="warn">{reasons[remark.reason]}</Tag>
                {answered?.changed.includes(remark.id) && <Tag hue="ok">{t.changed}</Tag>}
              </p>
              <p className="whitespace-pre-line">{remark.text}</p>
              {reworded(remark.fieldId)}
              {said !== "" && <p className="mt-0.5 border-l-2 border-line pl-2 text-ink-soft">{said}</p>}
            </li>
          );
        })}
      </ul>
      {answered === null ? (
        <p className="mt-2 text-sm text-warn">
          {one.answered ? t.takenBack : t.open}
          <AnswerInTime one={one} />
        </p>
      ) : (
        <div className="mt-2 border-t border-line pt-2">
          <p className="text-sm text-ink-soft">
            {t.answered(answered.by, formatInstant(answered.at, language))}
            <AnswerInTime one={one} />
          </p>
          <p className="whitespace-pre-line">{answered.summary}</p>
        </div>
      )}
    </>
  );
}

/** How the answer stands to the day that the return asked for, in the words of the one rule of timeliness. */
function AnswerInTime({ one }: { one: ReviewReturn }) {
  const { returns: t, writtenOnTime } = useWords(reviewPageWords);
  const today = useToday();
  const timeliness = answerTimeliness(one, today);
  switch (timeliness.is) {
    case "awaited":
      return null;
    case "overdue":
      return <span className="text-bad figures">, {t.overdue(timeliness.days)}</span>;
    case "onTime":
      return <>, {t.onTime}</>;
    case "late":
      return (
        <span className="text-bad figures">
          , {t.late(timeliness.days)}
          {timeliness.wasWrittenOnTime && ` (${writtenOnTime})`}
        </span>
      );
  }
}
