import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem, type Problem } from "../../api/problem.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { exactProblemText, problemWords } from "../../i18n/words/problems.ts";
import { Notice } from "../../ui/Notice.tsx";
import { QuestionDialog } from "../../ui/QuestionDialog.tsx";

interface ConfirmDialogProps {
  title: string;
  text: string;
  action: string;
  danger: boolean;
  /** May throw ApiProblem, which is then said here; otherwise the caller closes or replaces the dialog. */
  onConfirm: () => Promise<void>;
  onClose: () => void;
}

/** Asks before something that reaches another person at once and has no undo. */
export function ConfirmDialog({ title, text, action, danger, onConfirm, onClose }: ConfirmDialogProps) {
  const words = useWords(accountsWords);
  const problems = useWords(problemWords);
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error.problem);
      // Someone changed the account meanwhile: the fresh list brings what stands now, and another press works.
      if (error.problem.code === "stale") void queries.invalidateQueries();
    } finally {
      setBusy(false);
    }
  };
  return (
    <QuestionDialog
      title={title}
      action={action}
      cancel={words.confirm.cancel}
      danger={danger}
      isBusy={isBusy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {problem && <Notice variant="bad">{exactProblemText(problems, problem)}</Notice>}
      <p className="text-sm text-ink">{text}</p>
    </QuestionDialog>
  );
}
