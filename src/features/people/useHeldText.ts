import type { Span } from "../../domain/dated.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { officialWords } from "../../i18n/words/officials.ts";

/** A day as people write it; nothing where a stretch is open. */
export function dayText(day: string): string {
  return day === "" ? "" : formatDate(day);
}

/** Says since when and until when something was held. */
export function useHeldText(): (span: Span) => string {
  const { since } = useWords(officialWords);
  return ({ from, to }) => since(dayText(from), dayText(to));
}
