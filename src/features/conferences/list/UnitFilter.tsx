import { useState } from "react";
import { fold } from "../../../domain/text/vietnamese.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { Picker } from "../../../ui/Picker.tsx";
import type { Picked, PickerItem } from "../../../ui/PickerItem.ts";

interface UnitFilterProps {
  items: readonly PickerItem[];
  unit: string | undefined;
  onChange: (unit: string) => void;
  compact: boolean;
}

/** The participating unit to narrow by: of thousands, so it is searched, and only a chosen unit narrows. */
export function UnitFilter({ items, unit, onChange, compact }: UnitFilterProps) {
  const t = useWords(conferenceListWords);
  const [typed, setTyped] = useState<Picked | null>(null);
  const chosen = items.find(item => item.id === unit);
  const shown = typed ?? { id: chosen?.id ?? null, name: chosen?.name ?? "" };
  const picker = (
    <Picker
      label={t.labels.unit}
      compact={compact}
      items={items}
      fold={fold}
      words={t.picker}
      value={shown}
      onChange={picked => {
        const isDecided = picked.id !== null || picked.name === "";
        setTyped(isDecided ? null : picked);
        if (isDecided && (picked.id ?? "") !== (unit ?? "")) onChange(picked.id ?? "");
      }}
      onBlur={() => setTyped(null)}
    />
  );
  return (
    <div className="relative min-w-0">
      {picker}
      {compact && shown.name === "" && (
        <span aria-hidden className="pointer-events-none absolute top-1.5 left-2.5 text-sm print:hidden">
          {t.any.unit}
        </span>
      )}
    </div>
  );
}
