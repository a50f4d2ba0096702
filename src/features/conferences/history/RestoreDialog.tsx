import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem, type Problem } from "../../../api/problem.ts";
import type { Conference } from "../../../domain/conference/conference.ts";
import type { Revision } from "../../../domain/conference/conferenceRevision.ts";
import { missingToRecord } from "../../../domain/conference/recordable.ts";
import type { RevisionFile } from "../../../domain/conference/revisionFiles.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { fieldText, problemText, problemWords } from "../../../i18n/words/problems.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { QuestionDialog } from "../../../ui/QuestionDialog.tsx";
import { Differences } from "./Differences.tsx";
import { useRestoreRevision } from "./useRestoreRevision.ts";

interface RestoreDialogProps {
  /** What is in use now. */
  current: Conference;
  revision: Revision;
  /** The files of the record now, and once the state is brought back. */
  files: RevisionFile[] | null;
  filesAfter: RevisionFile[] | null;
  onDone: () => void;
  onClose: () => void;
}

/** Shows what restoring an old state would change, before it does. */
export function RestoreDialog({ current, revision, files, filesAfter, onDone, onClose }: RestoreDialogProps) {
  const t = useWords(conferenceHistoryWords);
  const words = t.restoring;
  const problems = useWords(problemWords);
  const queries = useQueryClient();
  const restore = useRestoreRevision();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const missing = current.state === "draft" ? [] : missingToRecord(revision.content);
  const confirm = async () => {
    setBusy(true);
    try {
      await restore(current, revision);
      onDone();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error.problem);
      // What stands now is fetched, and the differences follow it.
      void queries.invalidateQueries();
    } finally {
      setBusy(false);
    }
  };
  return (
    <QuestionDialog
      wide
      title={words.title(revision.version)}
      action={t.restore}
      cancel={words.cancel}
      isBusy={isBusy}
      whyNot={missing.length > 0 ? words.whyNot : undefined}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <div className="space-y-3">
        {problem && (
          <Notice variant="bad">
            {problem.code === "stale" ? words.stale : problemText(problems, problem)}
          </Notice>
        )}
        {missing.length > 0 && (
          <Notice variant="warn" title={words.incomplete}>
            <ul className="list-disc pl-5">
              {missing.map(({ path, code }) => (
                <li key={path}>{fieldText(problems, code)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <p>
          {words.text} {revision.files === null ? words.filesUnknown : words.files}
        </p>
        <p className="font-medium">{words.changes}</p>
        <Differences
          before={{ content: current.content, files }}
          after={{ content: revision.content, files: filesAfter }}
        />
      </div>
    </QuestionDialog>
  );
}
