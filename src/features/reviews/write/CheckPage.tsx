import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, Navigate, useParams } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { useFoundDraft } from "../../../api/useFoundDraft.ts";
import { useKeptReading } from "../../../api/useKeptReading.ts";
import { useWaitingOf } from "../../../api/useOutbox.ts";
import { type Gap, measure } from "../../../domain/review/reviewCompleteness.ts";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import { evidenceCounts } from "../../../domain/review/reviewEvidence.ts";
import { fieldsOf } from "../../../domain/review/reviewForm.ts";
import { ReviewView } from "../../../domain/review/reviewView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { MisfitText } from "../paper/FieldFlags.tsx";
import { ReviewPaper } from "../paper/ReviewPaper.tsx";
import { UnreadReview } from "../UnreadReview.tsx";
import { useReview } from "../useReview.ts";
import { SendForm } from "./SendForm.tsx";
import { SentNotice } from "./SentNotice.tsx";
import { queuedReview } from "./useReviewQueue.ts";
import { WaitingNotice } from "./WaitingNotice.tsx";

/** The last look before a filing is sent: what is still missing, each with the way to it, and the answers as they will be read. */
export function CheckPage() {
  const { id = "" } = useParams();
  const words = useWords(reviewsWords);
  const t = useWords(reviewWriteWords);
  const userId = useQuery(read(contract.session.view, {})).data?.actor?.id ?? "";
  const draft = useFoundDraft({ userId, type: "review", recordId: id });
  const found = useReview(id);
  const { queryKey } = read(contract.reviews.view, { id });
  useKeptReading({ userId, queryKey, schema: ReviewView, found });
  const queued = queuedReview(useWaitingOf("review", id) ?? []);
  const [isSent, setSent] = useState(false);
  // What waits to be sent is checked as it lies here, also while the server cannot be asked.
  if (found.isError && !(queued && found.data))
    return <UnreadReview problem={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data || draft === undefined) return <Skeleton page label={words.loading} rows={12} />;
  const view = queued ? over(found.data, queued.content) : found.data;
  const { form, obligation, period, can } = view;
  const name = `${form.name}, ${period}: ${obligation.unitName || obligation.clusterName}`;
  if (queued?.isSubmitted) return <WaitingNotice title={name} id={id} />;
  if (isSent) return <SentNotice view={view} title={name} />;
  if (can.edit !== true) return <Navigate to={paths.review(id)} replace />;
  return (
    <Page
      title={t.checking.title}
      meta={name}
      breadcrumb={
        <Link to={paths.writeReview(id)} className={linkLook()}>
          {t.checking.back}
        </Link>
      }
    >
      <div className="max-w-4xl space-y-4">
        {draft && <Notice variant="warn">{t.checking.unsaved}</Notice>}
        <Gaps view={view} />
        <SendForm view={view} userId={userId} onSent={() => setSent(true)} />
      </div>
      <ReviewPaper view={view} />
    </Page>
  );
}

/** The filing with the words that wait on this device; what they still lack is measured here. */
function over(view: ReviewView, content: ReviewContent): ReviewView {
  const { gaps, quality } = measure(view.form, content, evidenceCounts(view.evidence), view.previous);
  const submit = gaps.length > 0 || quality === "empty" ? ({ no: "incomplete" } as const) : view.can.edit;
  return { ...view, review: { ...view.review, content }, can: { ...view.can, submit } };
}

function Gaps({ view }: { view: ReviewView }) {
  const { checking: t } = useWords(reviewWriteWords);
  const { form, review, evidence, previous } = view;
  const { gaps, quality } = measure(form, review.content, evidenceCounts(evidence), previous);
  const labels = new Map(fieldsOf(form).map(field => [field.id, field.label]));
  if (gaps.length === 0)
    return (
      <>
        <Notice variant="ok">{t.ready}</Notice>
        {quality === "copied" && <Notice variant="warn">{t.copied}</Notice>}
      </>
    );
  return (
    <Notice variant="bad" title={t.gaps(gaps.length)}>
      <p>{t.gapsHint}</p>
      <ul className="mt-1 list-disc pl-5">
        {gaps.map(gap => (
          <li key={`${gap.fieldId} ${gap.is} ${gap.is === "misfit" ? gap.misfit.is.kind : ""}`}>
            <Link to={`${paths.writeReview(review.id)}#field-${gap.fieldId}`} className={linkLook()}>
              {labels.get(gap.fieldId)}
            </Link>
            : <GapText gap={gap} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function GapText({ gap }: { gap: Gap }) {
  const { checking: t } = useWords(reviewWriteWords);
  return gap.is === "misfit" ? <MisfitText misfit={gap.misfit} /> : t.gap[gap.is];
}
