import { FileSpreadsheet, Plus } from "lucide-react";
import { Link } from "react-router-dom";
import { addressOf } from "../../../api/client.ts";
import { contract } from "../../../api/contract.ts";
import type { ConferenceFilter, ConferenceSort } from "../../../domain/conference/conferenceFilter.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { ExportLink } from "../../../ui/ExportLink.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { PrintButton } from "../../../ui/PrintButton.tsx";
import { useXlsx } from "./useXlsx.ts";

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
  const xlsx = useXlsx();
  return (
    <>
      <ExportLink
        href={addressOf(contract.conferences.export, { ...filter, sort, columns, language })}
        label={t.exportCsv}
      />
      <Button
        variant="quiet"
        className="max-sm:hidden"
        icon={<FileSpreadsheet aria-hidden className="size-4" />}
        onClick={() => (xlsx.isBusy ? xlsx.cancel() : void xlsx.save({ ...filter, sort, columns, language }))}
      >
        {xlsx.isBusy ? t.select.cancel : t.select.excel}
      </Button>
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
