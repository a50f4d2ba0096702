import { useState } from "react";
import { type FieldPathByValue, useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { type ParsedDate, parseWrittenDate } from "../../../domain/text/parseDate.ts";
import { textOnlyDate, type WrittenDate } from "../../../domain/writtenDate.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { writtenDateText } from "../../../i18n/words/writtenDateText.ts";
import type { FieldWords } from "../../../ui/Field.tsx";
import { UnderstoodField } from "../../../ui/UnderstoodField.tsx";
import { useFieldSentence } from "./useFieldSentence.ts";
import { useRecordField } from "./useRecordField.ts";
import { yearHint } from "./yearHint.ts";

interface DateInputProps extends FieldWords {
  name: FieldPathByValue<ConferenceDraft, WrittenDate | null>;
  /** What to do about several dates in one text, where there is something to do. */
  severalWords?: string;
  className?: string;
}

function dateOf(parsed: ParsedDate, text: string): WrittenDate | null {
  if ("blank" in parsed) return null;
  const date = "ok" in parsed ? parsed.ok : textOnlyDate(text);
  // The schema cleans the text when it is saved; until then it is the typist's.
  return { ...date, written: text };
}

/** A date typed as the source has it. A year that the text leaves out is offered, and taken only by the person's own act. */
export function DateInput({ name, severalWords, ...props }: DateInputProps) {
  const t = useWords(conferenceFormWords);
  const { language } = useLanguage();
  const { getValues } = useFormContext<ConferenceDraft>();
  const { value, onChange, onBlur } = useRecordField(name);
  const refused = useFieldSentence(name);
  const [isTyping, setTyping] = useState(false);
  const [today] = useState(() => todayInVietnam(new Date()));
  const date: WrittenDate | null = value;
  const text = date?.written ?? "";
  const read = (typed: string) => parseWrittenDate(typed, { today, yearHint: yearHint(getValues, name) });
  const parsed = read(text);
  const suggestion = "needsYear" in parsed && date?.value === null ? parsed.suggestion : null;

  const understood = () => {
    if (date?.value) {
      const said = writtenDateText(date, language);
      return date.inferred ? `${said} (${t.date.inferred})` : said;
    }
    if ("needsYear" in parsed && !suggestion) return t.date.noYear;
    if ("textOnly" in parsed) return t.date.textOnly;
    return "problem" in parsed && parsed.problem === "ambiguousDate"
      ? (severalWords ?? t.date.severalHere)
      : "";
  };
  const readings = suggestion
    ? [
        {
          label: t.date.takeYear(suggestion.value?.slice(0, 4) ?? ""),
          onChoose: () => onChange({ ...suggestion, written: text }),
        },
      ]
    : [];
  const impossible = "problem" in parsed && parsed.problem === "badDate" && !isTyping;
  return (
    <UnderstoodField
      {...props}
      name={name}
      text={text}
      onText={typed => {
        setTyping(true);
        onChange(dateOf(read(typed), typed));
      }}
      onBlur={() => {
        setTyping(false);
        onBlur();
      }}
      error={impossible ? t.problems.badDate : refused}
      understood={understood()}
      readings={readings}
    />
  );
}
