import { Link } from "react-router-dom";
import type { ApiProblem } from "../../api/problem.ts";
import { useWords } from "../../i18n/useWords.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { reviewPageWords } from "../../i18n/words/reviewPage.ts";
import { reviewsWords } from "../../i18n/words/reviews.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { UnreadPage } from "../../ui/UnreadPage.tsx";

/** In place of a filing that could not be read: there is none for this person, or it did not arrive. */
export function UnreadReview({ problem, onRetry }: { problem: ApiProblem; onRetry: () => void }) {
  const t = useWords(reviewPageWords);
  const words = useWords(reviewsWords);
  const problems = useWords(problemWords);
  const isMissing = problem.problem.code === "notFound";
  return (
    <UnreadPage
      title={isMissing ? t.notFound.title : words.failed}
      text={isMissing ? t.notFound.text : problemText(problems, problem.problem)}
      away={
        isMissing ? (
          <Link to={paths.reviews()} className={linkLook("secondary")}>
            {t.register}
          </Link>
        ) : null
      }
      retryLabel={words.retry}
      onRetry={onRetry}
    />
  );
}
