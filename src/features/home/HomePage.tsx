import { useWords } from "../../i18n/useWords.ts";
import { shellWords } from "../../i18n/words/shell.ts";
import { Page } from "../../ui/Page.tsx";

/** Where work begins. */
export function HomePage() {
  const words = useWords(shellWords);
  return <Page title={words.places.home}>{null}</Page>;
}
