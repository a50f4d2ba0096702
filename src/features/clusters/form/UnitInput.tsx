import { useState } from "react";
import { useController } from "react-hook-form";
import { fold } from "../../../domain/text/vietnamese.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { Picker } from "../../../ui/Picker.tsx";
import { useUnitNames } from "../useUnitNames.ts";
import type { TypedCluster } from "./typedCluster.ts";
import { useFieldError } from "./useFieldError.ts";

interface UnitInputProps {
  name: `members.${number}.unit` | `heads.${number}.unit`;
  label: string;
  className?: string;
}

/** A unit of the catalogue; words that name none stay in the field and are refused on saving. */
export function UnitInput({ name, label, className = "" }: UnitInputProps) {
  const { picker } = useWords(clusterWords).form;
  const { items } = useUnitNames();
  const { field } = useController<TypedCluster, typeof name>({ name });
  const errorOf = useFieldError();
  const [typed, setTyped] = useState("");
  const chosen = items.find(item => item.id === field.value);
  return (
    <Picker
      id={name}
      className={className}
      label={label}
      items={items}
      fold={fold}
      words={picker}
      value={{ id: chosen?.id ?? null, name: chosen?.name ?? typed }}
      onChange={picked => {
        setTyped(picked.name);
        field.onChange(picked.id ?? "");
      }}
      onBlur={field.onBlur}
      error={errorOf(name)}
    />
  );
}
