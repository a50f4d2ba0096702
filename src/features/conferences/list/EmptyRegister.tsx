import { FilePlus2, Lock, SearchX, WifiOff } from "lucide-react";
import { Link } from "react-router-dom";
import type { ApiProblem } from "../../../api/problem.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { linkLook } from "../../../ui/linkLook.ts";

interface EmptyRegisterProps {
  isNarrowed: boolean;
  isLaterPage: boolean;
  mayEdit: boolean;
  onClear: () => void;
  onFirstPage: () => void;
}

/** A list without rows: nothing written yet, nothing that matches, or a page that has run dry. Each says what to do next. */
export function EmptyRegister({
  isNarrowed,
  isLaterPage,
  mayEdit,
  onClear,
  onFirstPage,
}: EmptyRegisterProps) {
  const t = useWords(conferenceListWords);
  if (isLaterPage) {
    const { title, text, action } = t.emptyPage;
    return <EmptyState title={title} text={text} action={<Button onClick={onFirstPage}>{action}</Button>} />;
  }
  if (isNarrowed) {
    return (
      <EmptyState
        icon={<SearchX aria-hidden />}
        {...t.noMatch}
        action={<Button onClick={onClear}>{t.clearAll}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={<FilePlus2 aria-hidden />}
      title={t.nothing.title}
      text={mayEdit ? t.nothing.text : t.nothing.textReader}
      action={
        mayEdit && (
          <Link to={paths.newConference()} className={linkLook("secondary")}>
            {t.add}
          </Link>
        )
      }
    />
  );
}

/** A list that could not be read: not allowed, or not reachable now. */
export function UnreadRegister({ problem, onRetry }: { problem: ApiProblem; onRetry: () => void }) {
  const t = useWords(conferenceListWords);
  const problems = useWords(problemWords);
  if (problem.problem.code === "forbidden") {
    return <EmptyState icon={<Lock aria-hidden />} {...t.forbidden} />;
  }
  return (
    <EmptyState
      icon={<WifiOff aria-hidden />}
      title={t.failed.title}
      text={problemText(problems, problem.problem)}
      action={<Button onClick={onRetry}>{t.failed.action}</Button>}
    />
  );
}
