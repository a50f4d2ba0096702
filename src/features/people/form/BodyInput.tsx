import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useController } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import type { NamedRef } from "../../../domain/namedRef.ts";
import { fold, searchKey } from "../../../domain/text/vietnamese.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { officialWords } from "../../../i18n/words/officials.ts";
import { Picker } from "../../../ui/Picker.tsx";
import { useFieldError } from "./useFieldError.ts";

interface BodyInputProps {
  name: string;
  label: string;
  hint?: string;
}

/** The body of a post: a unit of the catalogue, found under its earlier names too, or only the words of a paper. */
export function BodyInput({ name, ...words }: BodyInputProps) {
  const { picker } = useWords(officialWords);
  const units = useQuery(read(contract.units.list, {})).data?.rows;
  const { field } = useController<Record<string, NamedRef>>({ name });
  const errorOf = useFieldError();
  const items = useMemo(
    () =>
      (units ?? []).map(unit => ({
        id: unit.id,
        name: unit.name,
        note: unit.shortName || undefined,
        folded: searchKey([unit.name, unit.shortName, ...unit.otherNames.map(other => other.name)].join(" ")),
      })),
    [units],
  );
  return (
    <Picker
      {...words}
      id={name}
      items={items}
      fold={fold}
      words={picker}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={errorOf(name)}
    />
  );
}
