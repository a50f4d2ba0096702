import { Link } from "react-router-dom";
import { reviewReference } from "../../../domain/review/reviewReference.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";

/** Says that the filing has arrived, under which reference, and what comes next. */
export function SentNotice({ view: { review }, title }: { view: ReviewView; title: string }) {
  const { done: t } = useWords(reviewWriteWords);
  const { language } = useLanguage();
  return (
    <Page title={t.title} meta={title}>
      <div className="max-w-2xl space-y-4">
        <Notice variant="ok">
          <p className="font-medium figures">
            {t.text(reviewReference(review), formatInstant(review.submittedAt ?? review.updatedAt, language))}
          </p>
          <p>{t.next}</p>
        </Notice>
        <p className="flex flex-wrap gap-2">
          <Link to={paths.reviews()} className={linkLook("primary")}>
            {t.toList}
          </Link>
          <Link to={paths.review(review.id)} className={linkLook("secondary")}>
            {t.read}
          </Link>
        </p>
      </div>
    </Page>
  );
}
