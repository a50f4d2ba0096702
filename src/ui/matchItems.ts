/** Anything that can be found by words; `folded` is its text without case, marks and đ. */
export interface Findable {
  id: string;
  folded: string;
}

const mostShown = 50;

/** 0 begins with the query, 1 has every word at the start of a word, 2 has them somewhere; undefined lacks one. */
function distance(folded: string, query: string, words: readonly string[]): number | undefined {
  let atStarts = true;
  for (const word of words) {
    const at = folded.indexOf(word);
    if (at < 0) return undefined;
    if (at > 0 && !folded.includes(` ${word}`)) atStarts = false;
  }
  if (folded.startsWith(query)) return 0;
  return atStarts ? 1 : 2;
}

/** The items that hold every word of the query in any order, nearest first, at most 50, and how many more there are. */
export function matchItems<Item extends Findable>(items: readonly Item[], foldedQuery: string) {
  const query = foldedQuery.trim();
  const words = query.split(/\s+/).filter(Boolean);
  const ranks: [Item[], Item[], Item[]] = [[], [], []];
  for (const item of items) {
    const rank = distance(item.folded, query, words);
    if (rank !== undefined) ranks[rank]?.push(item);
  }
  const all = ranks.flat();
  return { shown: all.slice(0, mostShown), more: Math.max(0, all.length - mostShown) };
}
