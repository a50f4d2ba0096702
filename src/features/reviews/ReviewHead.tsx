import { dueDay } from "../../domain/review/obligation.ts";
import { cellState } from "../../domain/review/reviewMatrix.ts";
import { waitsFor } from "../../domain/review/reviewMoves.ts";
import { owedReturn } from "../../domain/review/reviewReturn.ts";
import { timelinessOf } from "../../domain/review/reviewTimeliness.ts";
import type { ReviewView } from "../../domain/review/reviewView.ts";
import { reviewWait } from "../../domain/review/reviewWaiting.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useToday } from "../../i18n/useToday.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { reviewPageWords } from "../../i18n/words/reviewPage.ts";
import { reviewsWords } from "../../i18n/words/reviews.ts";
import { Tag } from "../../ui/Tag.tsx";
import { cellHue } from "./cellHue.ts";

/** Where the filing stands, whose word it waits for, its deadline, and how it kept it. */
export function ReviewHead({ view }: { view: ReviewView }) {
  const t = useWords(reviewPageWords);
  const words = useWords(reviewsWords);
  const { language } = useLanguage();
  const { review, obligation, form } = view;
  const today = useToday();
  const state = cellState({ obligation, state: review.state, isBegun: review.quality !== "empty", today });
  const level = waitsFor({ state: review.state, checks: form.checks, checksPassed: review.checksPassed });
  const isWaiting = review.state === "submitted" || review.state === "verified";
  const wait = isWaiting && reviewWait(review.updatedAt, today);
  const timeliness = timelinessOf(obligation, review);
  const owed = owedReturn(view.returns);
  return (
    <>
      <Tag hue={cellHue[state]}>{words.states[state]}</Tag>
      {level !== null && <span>{words.waitsFor[level]}</span>}
      {wait && wait.days > 0 && (
        <span className={wait.isTooLong ? "text-bad" : undefined}>{words.line.waitedDays(wait.days)}</span>
      )}
      {obligation.unitName !== "" && <span>{obligation.clusterName}</span>}
      <span>{t.due(formatDate(dueDay(obligation)))}</span>
      {owed && (
        <span className={today > owed.dueOn ? "text-bad" : undefined}>
          {t.returnDue(formatDate(owed.dueOn))}
        </span>
      )}
      {timeliness.is === "onTime" && <span>{timeliness.byExtension ? t.onTimeByExtension : t.onTime}</span>}
      {timeliness.is === "late" && (
        <span className="text-bad">
          {t.late(timeliness.days)}
          {timeliness.wasWrittenOnTime && ` (${t.writtenOnTime})`}
        </span>
      )}
      {review.submittedAt !== null && <span>{t.sentAt(formatInstant(review.submittedAt, language))}</span>}
      <span className={review.quality === "copied" ? "text-bad" : undefined}>
        {t.quality[review.quality]}
      </span>
    </>
  );
}
