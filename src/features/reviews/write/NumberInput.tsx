import { Controller, useFormContext } from "react-hook-form";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import { formatDecimal } from "../../../domain/text/decimal.ts";
import { readQuantity } from "../../../domain/text/readQuantity.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import type { FieldWords } from "../../../ui/Field.tsx";
import { UnderstoodField } from "../../../ui/UnderstoodField.tsx";
import { usePasteDown } from "./usePasteDown.ts";

/** A number as people write it, with what it is understood to be; an ambiguous one is asked, never guessed. */
export function NumberInput({ field, words }: { field: FormField; words: FieldWords }) {
  const t = useWords(reviewWriteWords);
  const problems = useWords(problemWords);
  const { control } = useFormContext<ReviewContent>();
  const pasteDown = usePasteDown(field);
  const unit = field.measure || (field.kind === "percent" ? "%" : "");
  const label = unit === "" || field.label.includes(unit) ? field.label : `${field.label} (${unit})`;
  return (
    <Controller
      control={control}
      name={`answers.${field.id}.number`}
      render={({ field: { value, onChange, onBlur, name, ref } }) => {
        const read = readQuantity(value.written);
        const plain = "ok" in read ? formatDecimal(read.ok) : "";
        const isUnread = value.written !== "" && value.value === null && !("ambiguous" in read);
        return (
          <div onPaste={pasteDown}>
            <UnderstoodField
              {...words}
              ref={ref}
              label={label}
              name={name}
              className="max-w-xs"
              text={value.written}
              error={isUnread ? fieldText(problems, "badNumber") : undefined}
              understood={plain !== "" && plain !== value.written.trim() ? t.understood(plain) : null}
              readings={
                "ambiguous" in read && value.value === null
                  ? read.ambiguous.map(one => ({
                      label: t.understood(formatDecimal(one)),
                      onChoose: () => onChange({ written: value.written, value: one }),
                    }))
                  : []
              }
              onText={text => {
                const parsed = readQuantity(text);
                onChange({ written: text, value: "ok" in parsed ? parsed.ok : null });
              }}
              onBlur={onBlur}
            />
          </div>
        );
      }}
    />
  );
}
