import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useController } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { fold, searchKey } from "../../../domain/text/vietnamese.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { Picker } from "../../../ui/Picker.tsx";
import type { TypedForm } from "./typedForm.ts";

/** Which item of the cluster's agreement sets the target of a figure: a code in use, or one that will be. */
export function AgreedInput({ path }: { path: `sections.${number}.fields.${number}` }) {
  const { edit: t } = useWords(reviewFormsWords);
  const codes = useQuery(read(contract.agreements.codes, {})).data?.rows;
  const { field } = useController<TypedForm, `${typeof path}.agreed`>({ name: `${path}.agreed` });
  const items = useMemo(
    () =>
      (codes ?? []).map(({ code, text, measure, years }) => ({
        id: code,
        name: code,
        note: [text, measure, years.join(", ")].filter(Boolean).join(" · "),
        folded: searchKey(`${code} ${text}`),
      })),
    [codes],
  );
  return (
    <Picker
      label={t.agreed}
      hint={t.agreedHint}
      items={items}
      fold={fold}
      words={t.agreedPicker}
      value={{ id: items.some(item => item.id === field.value) ? field.value : null, name: field.value }}
      onChange={picked => field.onChange(picked.name)}
      onBlur={field.onBlur}
    />
  );
}
