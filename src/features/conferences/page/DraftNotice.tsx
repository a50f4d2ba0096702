import { Link } from "react-router-dom";
import type { Conference } from "../../../domain/conference/conference.ts";
import { missingToRecord } from "../../../domain/conference/recordable.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Notice } from "../../../ui/Notice.tsx";

interface DraftNoticeProps {
  conference: Conference;
  mayEdit: boolean;
}

/** Says that this is a draft, and what it still lacks before it is the office's word. */
export function DraftNotice({ conference, mayEdit }: DraftNoticeProps) {
  const t = useWords(conferencePageWords).draft;
  const problems = useWords(problemWords);
  const missing = missingToRecord(conference.content);
  return (
    <div className="mb-4 max-w-[52rem]">
      <Notice
        variant="info"
        title={t.title}
        action={
          mayEdit && (
            <Link to={paths.editConference(conference.id)} className={linkLook("secondary", "small")}>
              {t.action}
            </Link>
          )
        }
      >
        <p>{missing.length === 0 ? t.complete : t.missing}</p>
        {missing.length > 0 && (
          <ul className="list-disc pl-5">
            {missing.map(({ path, code }) => (
              <li key={path}>{fieldText(problems, code)}</li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
