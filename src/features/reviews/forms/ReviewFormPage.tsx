import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, Navigate, useParams, useSearchParams } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { useFoundDraft } from "../../../api/useFoundDraft.ts";
import { Id, newId } from "../../../domain/id.ts";
import type { ReviewFormDraft } from "../../../domain/review/reviewFormRecord.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { FormEditor } from "./FormEditor.tsx";

/** One form under the editor's hand. A new one has its id in the address from the start, so that loading the page again finds its words. */
export function ReviewFormPage() {
  const { id: known = "" } = useParams();
  const [query] = useSearchParams();
  const t = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const isNew = known === "moi";
  const named = Id.safeParse(query.get("draft")).data;
  const id = isNew ? (named ?? "") : known;
  const userId = useQuery(read(contract.session.view, {})).data?.actor?.id ?? "";
  const draft = useFoundDraft(id === "" ? null : { userId, type: "reviewForm", recordId: id });
  const found = useQuery({ ...read(contract.reviewForms.view, { id }), enabled: !isNew });
  const [first, setFirst] = useState<ReviewFormDraft>();
  // The form that was opened is never changed under the typist by a later answer.
  if (found.data && first?.id !== id && found.data.id === id) setFirst(found.data);
  const saved = first?.id === id ? first : null;
  if (isNew && named === undefined) return <Navigate to={paths.newReviewForm(newId())} replace />;
  const body = () => {
    if (found.isError && saved === null)
      return (
        <EmptyState
          title={t.failed}
          text={problemText(problems, found.error.problem)}
          action={<Button onClick={() => void found.refetch()}>{t.retry}</Button>}
        />
      );
    if (draft === undefined || (!isNew && saved === null))
      return <Skeleton page label={t.loading} rows={10} />;
    return <FormEditor id={id} saved={saved} userId={userId} found={draft} />;
  };
  return (
    <Page
      key={known + id}
      title={saved?.name ?? t.edit.titleNew}
      breadcrumb={
        <Link to={paths.reviewForms()} className={linkLook()}>
          {t.title}
        </Link>
      }
    >
      {body()}
    </Page>
  );
}
