import { useState } from "react";
import { Link, Navigate, useNavigate, useParams } from "react-router-dom";
import { exceptionsIn, isException } from "../../../domain/review/reviewExceptions.ts";
import { fieldsOf } from "../../../domain/review/reviewForm.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { PlainMove } from "../moves/PlainMove.tsx";
import { ReturnsThread } from "../paper/ReturnsThread.tsx";
import { RegisteredTitles } from "../paper/TargetLine.tsx";
import { ReviewHead } from "../ReviewHead.tsx";
import { UnreadReview } from "../UnreadReview.tsx";
import { useReview } from "../useReview.ts";
import { JudgedField } from "./JudgedField.tsx";
import { RemarkBox } from "./RemarkBox.tsx";
import { ReturnDialog } from "./ReturnDialog.tsx";
import { useJudgeKeys } from "./useJudgeKeys.ts";
import { useJudging } from "./useJudging.ts";

/** A filing under judgement, by exception: what changed, does not fit or lacks its evidence, with keys to go through it. */
export function JudgePage() {
  const { id = "" } = useParams();
  const words = useWords(reviewsWords);
  const found = useReview(id);
  if (found.isError) return <UnreadReview problem={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton page label={words.loading} rows={12} />;
  const { can, review } = found.data;
  if (can.verify !== true && can.return !== true) return <Navigate to={paths.review(id)} replace />;
  // A new state is judged anew: nobody passes what they did not see.
  return <Judging key={review.version} view={found.data} />;
}

function Judging({ view }: { view: ReviewView }) {
  const t = useWords(reviewPageWords);
  const navigate = useNavigate();
  const judging = useJudging();
  const [isNarrow, setNarrow] = useState(true);
  const [isReturning, setReturning] = useState(false);
  const [isAsked, setAsked] = useState(false);
  useJudgeKeys(judging);
  const { review, form, judged, obligation, period, can } = view;
  const exceptions = exceptionsIn({ ...view, content: review.content });
  const marked = new Set(
    exceptions.filter(one => isException(one, judged !== null)).map(({ fieldId }) => fieldId),
  );
  const byField = new Map(exceptions.map(one => [one.fieldId, one]));
  const isShown = (fieldId: string) =>
    !isNarrow || marked.has(fieldId) || judging.remarkAt(fieldId) !== undefined;
  const { remarks } = judging;
  const unseen = [...marked].filter(fieldId => !judging.accepted.has(fieldId) && !judging.remarkAt(fieldId));
  const leave = () => void navigate(paths.reviews());
  const askReturn = () => {
    setAsked(true);
    if (remarks.every(remark => remark.text.trim() !== "")) setReturning(true);
  };
  const whole = judging.remarkAt("");
  return (
    <Page
      title={`${t.judge.title}: ${form.name}, ${period}`}
      breadcrumb={
        <Link to={paths.review(review.id)} className={linkLook()}>
          {obligation.unitName || obligation.clusterName}
        </Link>
      }
      meta={<ReviewHead view={view} />}
    >
      <div className="max-w-4xl">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-sm print:hidden">
          <Checkbox
            label={t.judge.onlyExceptions}
            checked={isNarrow}
            onChange={event => setNarrow(event.target.checked)}
          />
          <span className="text-ink-soft figures">{t.judge.counted(marked.size, fieldsOf(form).length)}</span>
          <span className="text-ink-faint max-sm:hidden">{t.judge.keys}</span>
        </div>
        <RegisteredTitles view={view} />
        {review.quality === "copied" && (
          <div className="mt-3">
            <Notice variant="warn">{t.judge.copied}</Notice>
          </div>
        )}
        <ReturnsThread view={view} />
        {isNarrow && marked.size === 0 && <p className="mt-4">{t.judge.nothing}</p>}
        {form.sections.map(section => {
          const fields = section.fields.filter(field => isShown(field.id));
          if (fields.length === 0) return null;
          return (
            <section key={section.id} aria-labelledby={`section-${section.id}`} className="mt-6">
              <h2
                id={`section-${section.id}`}
                className="mb-1 border-b border-line pb-1 text-base font-semibold"
              >
                {section.title}
              </h2>
              <dl>
                {fields.map(field => {
                  const exception = byField.get(field.id);
                  return (
                    exception && (
                      <JudgedField
                        key={field.id}
                        field={field}
                        view={view}
                        exception={exception}
                        judging={judging}
                        isAsked={isAsked}
                      />
                    )
                  );
                })}
              </dl>
            </section>
          );
        })}
        <div className="mt-4">
          {whole ? (
            <RemarkBox remark={whole} judging={judging} isAsked={isAsked} />
          ) : (
            <Button variant="quiet" onClick={() => judging.remark("")}>
              {t.judge.wholeRemark}
            </Button>
          )}
        </div>
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 mt-6 flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-2 max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] sm:-mx-6 sm:px-6 print:hidden">
        <span className="mr-auto text-sm text-ink-soft figures">
          {unseen.length > 0 && t.judge.left(unseen.length)}
        </span>
        {can.return === true && (
          <Button onClick={askReturn} whyNot={remarks.length === 0 ? t.judge.noRemarks : undefined}>
            {t.judge.send(remarks.length)}
          </Button>
        )}
        {remarks.length === 0 && can.verify === true && (
          <PlainMove view={view} move="verify" isPrimary onDone={leave} />
        )}
      </div>
      {isReturning && (
        <ReturnDialog view={view} remarks={remarks} onClose={() => setReturning(false)} onDone={leave} />
      )}
    </Page>
  );
}
