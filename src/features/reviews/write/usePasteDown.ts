import type { ClipboardEvent } from "react";
import { useFormContext } from "react-hook-form";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import { type FormField, fieldsOf, isNumeric } from "../../../domain/review/reviewForm.ts";
import { pasteCells } from "../../../domain/table/pasteCells.ts";
import { readQuantity } from "../../../domain/text/readQuantity.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { toast } from "../../../ui/toast.ts";
import { useFiling } from "./filingContext.ts";

/**
 * A column of cells pasted into an indicator fills it and the indicators below it, in one step that can be taken back. Of a block
 * with names beside the figures the last column counts.
 */
export function usePasteDown(field: FormField) {
  const t = useWords(reviewWriteWords);
  const { view } = useFiling();
  const form = useFormContext<ReviewContent>();
  return (event: ClipboardEvent<HTMLElement>) => {
    const rows = pasteCells(event.clipboardData.getData("text/plain"));
    if (rows === null || rows.length < 2) return;
    event.preventDefault();
    const numeric = fieldsOf(view.form).filter(one => isNumeric(one.kind));
    const from = numeric.findIndex(one => one.id === field.id);
    const targets = numeric.slice(from, from + rows.length);
    const before = targets.map(({ id }) => structuredClone(form.getValues(`answers.${id}.number`)));
    targets.forEach(({ id }, at) => {
      const written = rows[at]?.at(-1) ?? "";
      const read = readQuantity(written);
      form.setValue(`answers.${id}.number`, { written, value: "ok" in read ? read.ok : null });
    });
    const undo = () =>
      targets.forEach(({ id }, at) => {
        const value = before[at];
        if (value) form.setValue(`answers.${id}.number`, value);
      });
    toast(t.pasted(targets.length), { variant: "info", action: { label: t.undo, onPress: undo } });
  };
}
