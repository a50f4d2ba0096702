import { Link } from "react-router-dom";
import type { ApiProblem } from "../../../api/problem.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { UnreadPage } from "../../../ui/UnreadPage.tsx";

interface UnreadConferenceProps {
  problem: ApiProblem;
  onRetry: () => void;
}

/** A conference that could not be read: removed or never there, or not reachable now. */
export function UnreadConference({ problem, onRetry }: UnreadConferenceProps) {
  const t = useWords(conferencePageWords);
  const problems = useWords(problemWords);
  const isMissing = problem.problem.code === "notFound";
  const { title, action } = isMissing ? t.notFound : t.failed;
  return (
    <UnreadPage
      title={title}
      text={isMissing ? t.notFound.text : problemText(problems, problem.problem)}
      away={
        isMissing ? (
          <Link to={paths.conferences()} className={linkLook("secondary")}>
            {action}
          </Link>
        ) : null
      }
      retryLabel={action}
      onRetry={onRetry}
    />
  );
}
