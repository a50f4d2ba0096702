import type { contract } from "../../../api/contract.ts";
import type { Answer } from "../../../api/endpoint.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceLifeWords } from "../../../i18n/words/conferenceLife.ts";
import { Notice } from "../../../ui/Notice.tsx";

interface ClosedNoticeProps {
  conference: Answer<typeof contract.conferences.view>;
}

/** Says why the record takes no edits, who closed it, and who could open it again. */
export function ClosedNotice({ conference: { updatedBy, updatedAt, can } }: ClosedNoticeProps) {
  const t = useWords(conferenceLifeWords).closed;
  const { language } = useLanguage();
  const isForAnother = can.reopen !== true && can.edit !== true && can.edit.no === "closed";
  return (
    <div className="mb-4 max-w-[52rem]">
      <Notice variant="info" title={t.title}>
        <p>{t.said(updatedBy, formatInstant(updatedAt, language))}</p>
        {isForAnother && <p>{t.whoReopens}</p>}
      </Notice>
    </div>
  );
}
