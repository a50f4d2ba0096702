import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { ReviewRevision } from "../../domain/review/review.ts";
import type { ReviewForm } from "../../domain/review/reviewForm.ts";
import type { Language } from "../../i18n/catalogue.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { reviewPageWords } from "../../i18n/words/reviewPage.ts";
import { reviewsWords } from "../../i18n/words/reviews.ts";
import { reviewWay } from "../../i18n/words/reviewWay.ts";
import { paths } from "../../paths.ts";
import type { Column } from "../../ui/Column.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Table } from "../../ui/Table.tsx";
import { DecisionsList } from "./paper/DecisionsList.tsx";
import { RevisionChanges } from "./RevisionChanges.tsx";
import { UnreadReview } from "./UnreadReview.tsx";
import { useReview } from "./useReview.ts";

/** Every saved state of a filing: who did what, when, why, and which answers it touched. */
export function ReviewHistoryPage() {
  const { id = "" } = useParams();
  const t = useWords(reviewPageWords);
  const words = useWords(reviewsWords);
  const { language } = useLanguage();
  const found = useReview(id);
  const revisions = useQuery(read(contract.reviews.revisions, { id }));
  if (found.isError) return <UnreadReview problem={found.error} onRetry={() => void found.refetch()} />;
  if (revisions.isError)
    return <UnreadReview problem={revisions.error} onRetry={() => void revisions.refetch()} />;
  if (found.isPending || revisions.isPending) return <Skeleton page label={words.loading} rows={8} />;
  const { form, obligation, period } = found.data;
  return (
    <Page
      title={t.history.title}
      meta={`${form.name}, ${period}: ${obligation.unitName || obligation.clusterName}`}
      breadcrumb={
        <Link to={paths.review(id)} className={linkLook()}>
          {obligation.unitName || obligation.clusterName}
        </Link>
      }
    >
      <p className="mb-3 text-sm text-ink-soft">{reviewWay(form, language)}</p>
      <Table
        caption={t.history.title}
        columns={revisionColumns(t, language, { id, form })}
        rows={revisions.data.rows}
        rowKey={row => String(row.version)}
      />
      <DecisionsList decisions={found.data.decisions} />
    </Page>
  );
}

function revisionColumns(
  t: (typeof reviewPageWords)["vi"],
  language: Language,
  filing: { id: string; form: ReviewForm },
): Column<ReviewRevision>[] {
  return [
    {
      id: "act",
      header: t.history.act,
      cell: row => t.acts[row.act],
      cardRole: "title",
      className: "sm:w-40",
    },
    {
      id: "at",
      header: t.history.at,
      cell: row => formatInstant(row.at, language),
      className: "whitespace-nowrap",
    },
    { id: "by", header: t.history.by, cell: row => row.by, className: "sm:w-48" },
    {
      id: "what",
      header: t.history.what,
      cell: row => (
        <>
          {row.reason !== "" && <p className="whitespace-pre-line">{row.reason}</p>}
          {row.changed.length > 0 && <RevisionChanges {...filing} revision={row} />}
        </>
      ),
    },
  ];
}
