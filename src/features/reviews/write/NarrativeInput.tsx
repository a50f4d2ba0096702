import { useState } from "react";
import { useFormContext } from "react-hook-form";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import type { FieldWords } from "../../../ui/Field.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** A passage of text, with its length beside the one that is suggested; it may be exceeded and is never cut. */
export function NarrativeInput({ field, words }: { field: FormField; words: FieldWords }) {
  const t = useWords(reviewWriteWords);
  const form = useFormContext<ReviewContent>();
  const name = `answers.${field.id}.text` as const;
  const [count, setCount] = useState(() => countWords(form.getValues(name)));
  const { onChange, ...registered } = form.register(name);
  return (
    <>
      <TextArea
        {...words}
        {...registered}
        onChange={event => {
          void onChange(event);
          setCount(countWords(event.target.value));
        }}
      />
      {(field.softWords !== null || count > 0) && (
        <p className="mt-1 text-right text-sm text-ink-faint figures print:hidden">
          {t.words(count, field.softWords)}
        </p>
      )}
    </>
  );
}
