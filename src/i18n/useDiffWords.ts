import { formatCount } from "./formats.ts";
import { useWords } from "./useWords.ts";
import { wordDiffWords } from "./words/wordDiff.ts";

/** What a comparison of two texts says between them, with counts as one writes them here. */
export function useDiffWords() {
  const { removed, added, alike } = useWords(wordDiffWords);
  return { removed, added, alike: (count: number) => alike(formatCount(count)) };
}
