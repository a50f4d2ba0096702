import { useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { Skeleton } from "../ui/Skeleton.tsx";

/** The shape of a page that is on its way. */
export function Waiting() {
  const words = useWords(shellWords);
  return <Skeleton page label={words.loading} rows={8} />;
}
