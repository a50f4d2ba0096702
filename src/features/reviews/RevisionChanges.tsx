import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { isSame } from "../../domain/merge/sameValue.ts";
import type { ReviewRevision } from "../../domain/review/review.ts";
import { answerTo } from "../../domain/review/reviewContent.ts";
import { compareEvidence } from "../../domain/review/reviewEvidence.ts";
import { fieldsOf, type ReviewForm } from "../../domain/review/reviewForm.ts";
import { useWords } from "../../i18n/useWords.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { reviewsWords } from "../../i18n/words/reviews.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { AnswerChange } from "./paper/AnswerChange.tsx";
import { EvidenceChanges } from "./paper/EvidenceChanges.tsx";

interface RevisionChangesProps {
  id: string;
  form: ReviewForm;
  revision: ReviewRevision;
}

/** The questions that a saved state answered otherwise than the one before; opened, each with what it was and is. */
export function RevisionChanges({ id, form, revision }: RevisionChangesProps) {
  const [isOpen, setOpen] = useState(false);
  const labels = new Map(fieldsOf(form).map(field => [field.id, field.label]));
  return (
    <details className="text-ink-soft" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer">
        {revision.changed.map(field => labels.get(field) ?? "").join("; ")}
      </summary>
      {isOpen && <Changes id={id} form={form} revision={revision} />}
    </details>
  );
}

function Changes({ id, form, revision: { version, changed } }: RevisionChangesProps) {
  const words = useWords(reviewsWords);
  const problems = useWords(problemWords);
  const [after, before] = [version, version - 1].map(state => ({ id, version: String(state) }));
  const now = useQuery(read(contract.reviews.revision, after ?? { id, version: "" }));
  const then = useQuery(read(contract.reviews.revision, before ?? { id, version: "" }));
  const failed = now.error ?? then.error;
  if (failed) return <Notice variant="bad">{problemText(problems, failed.problem)}</Notice>;
  if (!now.data || !then.data) return <Skeleton label={words.loading} rows={2} />;
  const [is, was] = [now.data.content, then.data.content];
  const proofs = then.data.evidence ? compareEvidence(then.data.evidence, now.data.evidence ?? []) : [];
  return (
    <dl className="mt-2 space-y-3 border-l-2 border-line pl-3">
      {fieldsOf(form)
        .filter(field => changed.includes(field.id))
        .map(field => (
          <div key={field.id}>
            <dt className="text-sm text-ink-faint">{field.label}</dt>
            <dd>
              {!isSame(answerTo(was, field.id), answerTo(is, field.id)) && (
                <AnswerChange field={field} before={answerTo(was, field.id)} after={answerTo(is, field.id)} />
              )}
              <EvidenceChanges changes={proofs.filter(({ file }) => file.itemId === field.id)} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
