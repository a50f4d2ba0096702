import type { WrittenDate } from "../../../domain/writtenDate.ts";
import { useLanguage } from "../../../i18n/useWords.ts";
import { writtenDateText, writtenDateWords } from "../../../i18n/words/writtenDateText.ts";

interface DateTextProps {
  date: WrittenDate;
  /** In a table: a star instead of the words for an inferred year, said in full to readers and on hover. */
  short?: boolean;
}

/** A date with the mark of an inferred year, because an inference must never pass for a fact. */
export function DateText({ date, short = false }: DateTextProps) {
  const { language } = useLanguage();
  const { inferred } = writtenDateWords[language];
  const text = writtenDateText(date, language);
  if (!date.inferred) return <span className="figures">{text}</span>;
  return (
    <span className="figures" title={short ? inferred : undefined}>
      {text}
      {short ? <span aria-hidden>*</span> : null}
      <span className={short ? "sr-only" : "ml-1.5 text-sm text-ink-faint"}>({inferred})</span>
    </span>
  );
}
