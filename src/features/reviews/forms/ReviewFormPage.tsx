import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { newId } from "../../../domain/id.ts";
import type { ReviewFormDraft } from "../../../domain/reviewFormRecord.ts";
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

/** One form under the editor's hand; a new one gets its id here, once. */
export function ReviewFormPage() {
  const { id = "" } = useParams();
  const t = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const [made] = useState(newId);
  const isNew = id === "moi";
  const found = useQuery({ ...read(contract.reviewForms.view, { id }), enabled: !isNew });
  const [first, setFirst] = useState<ReviewFormDraft>();
  // The form that was opened is never changed under the typist by a later answer.
  if (found.data && first?.id !== id && found.data.id === id) setFirst(found.data);
  const saved = first?.id === id ? first : null;
  const body = () => {
    if (isNew || saved) return <FormEditor id={isNew ? made : id} saved={saved} />;
    if (found.isError)
      return (
        <EmptyState
          title={t.failed}
          text={problemText(problems, found.error.problem)}
          action={<Button onClick={() => void found.refetch()}>{t.retry}</Button>}
        />
      );
    return <Skeleton page label={t.loading} rows={10} />;
  };
  return (
    <Page
      key={id}
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
