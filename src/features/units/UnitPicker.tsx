import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { Id } from "../../domain/id.ts";
import { fold, searchKey } from "../../domain/text/vietnamese.ts";
import { useWords } from "../../i18n/useWords.ts";
import { unitWords } from "../../i18n/words/units.ts";
import type { FieldWords } from "../../ui/Field.tsx";
import { Picker } from "../../ui/Picker.tsx";
import type { Picked } from "../../ui/PickerItem.ts";

interface UnitPickerProps extends FieldWords {
  unit: Id | null;
  onChange: (unit: Id | null) => void;
}

/** One unit of the catalogue, or none. Words that name no unit stay in the field as typed and count as none. */
export function UnitPicker({ unit, onChange, ...field }: UnitPickerProps) {
  const t = useWords(unitWords);
  const units = useQuery(read(contract.units.list, {})).data?.rows;
  const [typed, setTyped] = useState<Picked | null>(null);
  const items = useMemo(
    () =>
      (units ?? []).map(({ id, name, shortName }) => ({
        id,
        name,
        note: shortName || undefined,
        folded: searchKey(`${name} ${shortName}`),
      })),
    [units],
  );
  const chosen = items.find(item => item.id === unit);
  return (
    <Picker
      {...field}
      items={items}
      fold={fold}
      words={t.picker}
      value={typed ?? { id: unit, name: chosen?.name ?? "" }}
      onChange={picked => {
        setTyped(picked.id === null ? picked : null);
        onChange(picked.id);
      }}
    />
  );
}
