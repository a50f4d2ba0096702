import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { ConferenceFilter } from "../../../domain/conference/conferenceFilter.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { SearchField } from "../../../ui/SearchField.tsx";
import { FilterChips } from "./FilterChips.tsx";
import { FilterFields } from "./FilterFields.tsx";
import { useSlashFocus } from "./useSlashFocus.ts";

interface RegisterFiltersProps {
  filter: ConferenceFilter;
  onChange: (changes: Partial<Record<keyof ConferenceFilter, string | undefined>>, isStep?: boolean) => void;
  onClear: () => void;
  /** Saved views and columns, beside the search. */
  children: ReactNode;
}

/** Search and filters above the table; on a phone the filters wait in a sheet. */
export function RegisterFilters({ filter, onChange, onClear, children }: RegisterFiltersProps) {
  const t = useWords(conferenceListWords);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const search = useSlashFocus();
  const count = Object.keys(filter).filter(name => name !== "q").length;
  const closeSheet = () => setSheetOpen(false);
  return (
    <div className="mb-3 space-y-2">
      <div className="flex gap-2 print:hidden">
        <div ref={search} className="min-w-0 grow sm:max-w-md">
          <SearchField
            label={t.search}
            clearLabel={t.clearSearch}
            value={filter.q ?? ""}
            // While words are being typed, "back" should leave the list, not unwrite them letter by letter.
            onSearch={q => onChange({ q }, filter.q === undefined)}
          />
        </div>
        <Button
          size="small"
          className="shrink-0 whitespace-nowrap sm:hidden"
          icon={<SlidersHorizontal aria-hidden className="size-4" />}
          onClick={() => setSheetOpen(true)}
        >
          {count === 0 ? t.filters : t.filtersOn(count)}
        </Button>
        {children}
      </div>
      <div className="hidden grid-cols-4 gap-2 sm:grid 2xl:grid-cols-8 print:hidden">
        <FilterFields compact filter={filter} onChange={onChange} />
      </div>
      <FilterChips filter={filter} onRemove={name => onChange({ [name]: undefined })} onClear={onClear} />
      <Dialog
        open={isSheetOpen}
        onClose={closeSheet}
        title={t.filters}
        closeLabel={t.close}
        footer={
          <>
            <Button onClick={onClear}>{t.clearAll}</Button>
            <Button variant="primary" onClick={closeSheet}>
              {t.showResults}
            </Button>
          </>
        }
      >
        <div className="space-y-4">
          <FilterFields filter={filter} onChange={onChange} />
        </div>
      </Dialog>
    </div>
  );
}
