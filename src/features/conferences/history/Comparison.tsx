import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { RotateCcw } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { contract } from "../../../api/contract.ts";
import type { Answer } from "../../../api/endpoint.ts";
import { read } from "../../../api/query.ts";
import { emptyConference } from "../../../domain/conference/conference.ts";
import type { Revision } from "../../../domain/conference/conferenceRevision.ts";
import { compareFiles, filesRestored, type RevisionFile } from "../../../domain/conference/revisionFiles.ts";
import { isSame } from "../../../domain/merge/sameValue.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { conferenceLifeWords } from "../../../i18n/words/conferenceLife.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { ConferencePaper } from "../page/ConferencePaper.tsx";
import { ComparisonChoices } from "./ComparisonChoices.tsx";
import { Differences } from "./Differences.tsx";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { RevisionFiles } from "./RevisionFiles.tsx";
import { useHistoryAddress } from "./useHistoryAddress.ts";

const nothing = { content: emptyConference(), files: [] };

interface ComparisonProps {
  conference: Answer<typeof contract.conferences.view>;
  /** The state that is looked at, and the one it is compared with; null for the first, which has none before it. */
  version: number;
  against: number | null;
  choices: readonly { version: number; at: string }[];
}

/** One saved state beside another, or whole, and the way to bring it back. */
export function Comparison({ conference, version, against, choices }: ComparisonProps) {
  const t = useWords(conferenceHistoryWords);
  const { no } = useWords(conferenceLifeWords);
  const problems = useWords(problemWords);
  const { isWhole, change } = useHistoryAddress();
  const [isRestoring, setRestoring] = useState(false);
  const heading = useFocusOnChange(version);
  const shown = useQuery(revisionOf(conference.id, version));
  const other = useQuery({ ...revisionOf(conference.id, against ?? 1), enabled: against !== null });
  const error = shown.error ?? (against === null ? null : other.error);
  const { edit } = conference.can;
  const mayRestore = edit === true || edit.no !== "role";
  // When somebody saves meanwhile, an open question stays open over what was known.
  const now = useQuery({
    ...revisionOf(conference.id, conference.version),
    placeholderData: keepPreviousData,
  });
  const after = filesAfter(now.data, shown.data);
  const isInUse =
    isSame(shown.data?.content, conference.content) &&
    compareFiles(now.data?.files ?? [], after ?? []).length === 0;
  const title = against === null ? t.first(version) : t.compared(version, against);
  const body = () => {
    if (error) {
      const { problem } = error;
      return (
        <Notice variant="bad">
          {problem.code === "notFound" ? t.notFound : problemText(problems, problem)}
        </Notice>
      );
    }
    if (!shown.data || (against !== null && !other.data)) return <Skeleton label={t.loading} rows={6} />;
    if (isWhole) {
      const { content, files } = shown.data;
      return (
        <>
          <ConferencePaper draft={content} />
          <RevisionFiles files={files} draft={content} />
        </>
      );
    }
    // Before the first state there was nothing.
    return <Differences before={(against === null ? null : other.data) ?? nothing} after={shown.data} />;
  };
  return (
    <section aria-labelledby="comparison" className="min-w-0">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <h2 id="comparison" ref={heading} tabIndex={-1} className="scroll-mt-20 text-lg font-semibold">
          {title}
        </h2>
        {mayRestore && shown.data && (
          <Button
            className="print:hidden"
            icon={<RotateCcw aria-hidden className="size-4" />}
            whyNot={edit === true ? (isInUse ? t.isCurrent : undefined) : no[edit.no]}
            onClick={() => setRestoring(true)}
          >
            {t.restore}
          </Button>
        )}
      </div>
      <ComparisonChoices version={version} against={against} choices={choices} />
      {body()}
      {isRestoring && shown.data && now.data && (
        <RestoreDialog
          current={conference}
          files={now.data.files}
          filesAfter={after}
          revision={shown.data}
          onClose={() => setRestoring(false)}
          onDone={() => {
            setRestoring(false);
            change({ version: undefined, against: undefined, before: undefined, view: undefined });
          }}
        />
      )}
    </section>
  );
}

function revisionOf(id: string, version: number) {
  return read(contract.conferences.revision, { id, version: `${version}` });
}

/** The files once the state is brought back. One that knows of no files leaves them as they are. */
function filesAfter(now: Revision | undefined, then: Revision | undefined): RevisionFile[] | null {
  if (now?.files == null || then?.files == null) return now?.files ?? null;
  return filesRestored(
    now.files,
    then.files.map(file => ({ ...file, isRemoved: false })),
  );
}

/** A heading that takes the focus when another state is chosen, so that on a phone the comparison comes into view. */
function useFocusOnChange(version: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current !== version) heading.current?.focus();
    seen.current = version;
  }, [version]);
  return heading;
}
