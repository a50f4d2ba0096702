import type { Span } from "../../domain/dated.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";

/** A day as people write it; nothing where a stretch is open. */
export function dayText(day: string): string {
  return day === "" ? "" : formatDate(day);
}

/** Says since when and until when something holds. */
export function useSpanText(): (span: Span) => string {
  const { since } = useWords(clusterWords);
  return ({ from, to }) => since(dayText(from), dayText(to));
}
