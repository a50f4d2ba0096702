import { Download, X } from "lucide-react";
import { addressOf } from "../../../api/client.ts";
import { contract } from "../../../api/contract.ts";
import type { ConferenceSort } from "../../../domain/conference/conferenceFilter.ts";
import { formatCount } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { Button } from "../../../ui/Button.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { RegisterWorkbook } from "./RegisterWorkbook.tsx";
import type { Selection } from "./useSelection.ts";

interface SelectionBarProps {
  selection: Selection;
  sort: ConferenceSort;
  /** The chosen columns as an address writes them. */
  columns: string;
}

/** What can be done with the chosen rows; nothing stands here while none is. */
export function SelectionBar({ selection, sort, columns }: SelectionBarProps) {
  const t = useWords(conferenceListWords);
  const { language } = useLanguage();
  const { chosen } = selection;
  if (chosen.size === 0) return null;
  const input = { ids: [...chosen].join(","), sort, columns, language };
  return (
    <section
      aria-label={t.select.label}
      className="sticky bottom-2 z-10 mt-2 flex flex-wrap items-center gap-2 rounded border border-line-strong bg-surface-raised px-3 py-2 shadow-raised max-sm:bottom-[calc(4rem+env(safe-area-inset-bottom))] print:hidden"
    >
      <output className="mr-auto text-sm font-medium figures">
        {t.select.count(formatCount(chosen.size))}
      </output>
      <Button size="small" variant="quiet" onClick={selection.choosePage}>
        {t.select.page}
      </Button>
      <a
        href={addressOf(contract.conferences.export, input)}
        download
        className={linkLook("secondary", "small")}
      >
        <Download aria-hidden className="size-4" />
        CSV
      </a>
      <RegisterWorkbook size="small" label="Excel" input={input} />
      <Button
        size="small"
        variant="quiet"
        icon={<X aria-hidden className="size-4" />}
        onClick={selection.clear}
      >
        {t.select.clear}
      </Button>
    </section>
  );
}
