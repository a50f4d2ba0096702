import { FileQuestion } from "lucide-react";
import { Link } from "react-router-dom";
import type { ApiProblem } from "../../api/problem.ts";
import { useWords } from "../../i18n/useWords.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { reviewPageWords } from "../../i18n/words/reviewPage.ts";
import { reviewsWords } from "../../i18n/words/reviews.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Page } from "../../ui/Page.tsx";

/** In place of a filing that could not be read: there is none for this person, or it did not arrive. */
export function UnreadReview({ problem, onRetry }: { problem: ApiProblem; onRetry: () => void }) {
  const t = useWords(reviewPageWords);
  const words = useWords(reviewsWords);
  const problems = useWords(problemWords);
  const isMissing = problem.problem.code === "notFound";
  return (
    <Page title={isMissing ? t.notFound.title : words.failed}>
      <EmptyState
        icon={<FileQuestion aria-hidden />}
        title={isMissing ? t.notFound.title : words.failed}
        text={isMissing ? t.notFound.text : problemText(problems, problem.problem)}
        action={
          isMissing ? (
            <Link to={paths.reviews()} className={linkLook("secondary")}>
              {t.register}
            </Link>
          ) : (
            <Button onClick={onRetry}>{words.retry}</Button>
          )
        }
      />
    </Page>
  );
}
