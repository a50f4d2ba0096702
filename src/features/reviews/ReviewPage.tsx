import { Link, useParams } from "react-router-dom";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { reviewPageWords } from "../../i18n/words/reviewPage.ts";
import { reviewsWords } from "../../i18n/words/reviews.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ReviewActions } from "./moves/ReviewActions.tsx";
import { ReturnsThread } from "./paper/ReturnsThread.tsx";
import { ReviewPaper } from "./paper/ReviewPaper.tsx";
import { ReviewHead } from "./ReviewHead.tsx";
import { RollUpSection } from "./RollUpSection.tsx";
import { UnreadReview } from "./UnreadReview.tsx";
import { useReview } from "./useReview.ts";

/** One filing, read like a paper and printed as such. */
export function ReviewPage() {
  const { id = "" } = useParams();
  const t = useWords(reviewPageWords);
  const words = useWords(reviewsWords);
  const found = useReview(id);
  if (found.isError) return <UnreadReview problem={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton page label={words.loading} rows={12} />;
  const view = found.data;
  const { form, obligation, period } = view;
  const { extension, exemption } = obligation;
  return (
    <Page
      key={id}
      title={`${form.name}, ${period}: ${obligation.unitName || obligation.clusterName}`}
      breadcrumb={
        <Link to={paths.reviews()} className={linkLook()}>
          {t.register}
        </Link>
      }
      meta={<ReviewHead view={view} />}
      action={<ReviewActions view={view} />}
    >
      <div className="max-w-4xl space-y-2">
        {exemption !== null && <Notice>{t.exempt(exemption.reason, exemption.by)}</Notice>}
        {extension !== null && (
          <Notice>{t.extended(formatDate(extension.dueOn), extension.reason, extension.by)}</Notice>
        )}
      </div>
      <ReturnsThread view={view} />
      {obligation.unitId === null && <RollUpSection view={view} />}
      <ReviewPaper view={view} />
    </Page>
  );
}
