import { Plus } from "lucide-react";
import { Link } from "react-router-dom";
import { addressOf } from "../../../api/client.ts";
import { contract } from "../../../api/contract.ts";
import type { ConferenceFilter, ConferenceSort } from "../../../domain/conference/conferenceFilter.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { paths } from "../../../paths.ts";
import { ExportLink } from "../../../ui/ExportLink.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { PrintButton } from "../../../ui/PrintButton.tsx";
import { RegisterWorkbook } from "./RegisterWorkbook.tsx";

interface RegisterActionsProps {
  filter: ConferenceFilter;
  sort: ConferenceSort;
  /** The chosen columns as an address writes them. */
  columns: string;
  mayEdit: boolean;
  onPrint: () => void;
  /** The rows for paper are on their way. */
  isPrinting: boolean;
}

/** Taking the list away as a file or on paper, and adding to it. */
export function RegisterActions({
  filter,
  sort,
  columns,
  mayEdit,
  onPrint,
  isPrinting,
}: RegisterActionsProps) {
  const t = useWords(conferenceListWords);
  const { language } = useLanguage();
  return (
    <>
      <ExportLink
        href={addressOf(contract.conferences.export, { ...filter, sort, columns, language })}
        label={t.exportCsv}
      />
      <RegisterWorkbook
        variant="quiet"
        className="max-sm:hidden"
        label={t.select.excel}
        input={{ ...filter, sort, columns, language }}
      />
      <PrintButton label={t.print} className="max-sm:hidden" busy={isPrinting} onPrint={onPrint} />
      {mayEdit && (
        <Link to={paths.newConference()} className={linkLook("primary")}>
          <Plus aria-hidden className="size-4" />
          {t.add}
        </Link>
      )}
    </>
  );
}
