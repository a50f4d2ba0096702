import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, Navigate, useParams } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { useFoundDraft } from "../../../api/useFoundDraft.ts";
import { useKeptReading } from "../../../api/useKeptReading.ts";
import { useWaitingOf } from "../../../api/useOutbox.ts";
import { ReviewView } from "../../../domain/review/reviewView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { ReviewHead } from "../ReviewHead.tsx";
import { UnreadReview } from "../UnreadReview.tsx";
import { WriteForm } from "./WriteForm.tsx";

/** Writing one filing. What was opened is never changed under the typist by a later answer. */
export function WritePage() {
  const { id = "" } = useParams();
  const words = useWords(reviewsWords);
  const userId = useQuery(read(contract.session.view, {})).data?.actor?.id ?? "";
  const draft = useFoundDraft({ userId, type: "review", recordId: id });
  const asked = read(contract.reviews.view, { id });
  const found = useQuery({ ...asked, refetchOnMount: "always", staleTime: 0 });
  useKeptReading({ userId, queryKey: asked.queryKey, schema: ReviewView, found });
  const [first, setFirst] = useState<ReviewView>();
  const waiting = useWaitingOf("review", id);
  const isHeld = draft != null || (waiting?.length ?? 0) > 0;
  // Words that lie on this device are shown over what was read last, whether or not the server can be asked now.
  const isReady = found.isFetchedAfterMount && (!found.isError || isHeld);
  if (found.data && isReady && first?.review.id !== id) setFirst(found.data);
  if (found.isError && !first)
    return <UnreadReview problem={found.error} onRetry={() => void found.refetch()} />;
  if (!first || draft === undefined || waiting === undefined)
    return <Skeleton page label={words.loading} rows={12} />;
  // What cannot be written only reads, and its page says why; unsaved words of this person keep their form all the same.
  if (first.can.edit !== true && !isHeld) return <Navigate to={paths.review(id)} replace />;
  const { form, obligation, period } = first;
  return (
    <Page
      key={id}
      title={`${form.name}, ${period}: ${obligation.unitName || obligation.clusterName}`}
      breadcrumb={
        <Link to={paths.review(id)} className={linkLook()}>
          {obligation.unitName || obligation.clusterName}
        </Link>
      }
      meta={<ReviewHead view={first} />}
    >
      <WriteForm view={first} userId={userId} found={draft} />
    </Page>
  );
}
