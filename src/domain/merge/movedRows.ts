type Row = { id: string };

/**
 * The ids of the fewest rows that must have been moved to turn one order into the other: all that both lists hold, but for the
 * longest run that kept its order. One row taken to the top is one move, not a change of every place below it.
 */
export function movedRows(before: readonly Row[], after: readonly Row[]): string[] {
  const places = new Map(before.map(({ id }, at) => [id, at]));
  const common = after.flatMap(({ id }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  const kept = longestAscending(common.map(({ place }) => place));
  return common.filter((_, at) => !kept.has(at)).map(({ id }) => id);
}

/** Positions of one longest ascending run; quadratic, for lists of at most 500. */
function longestAscending(numbers: number[]): Set<number> {
  const best: { length: number; from: number }[] = [];
  numbers.forEach((number, at) => {
    let [length, from] = [1, -1];
    for (let i = 0; i < at; i++) {
      const there = best[i]?.length ?? 0;
      if ((numbers[i] ?? 0) < number && there + 1 > length) [length, from] = [there + 1, i];
    }
    best.push({ length, from });
  });
  const kept = new Set<number>();
  let at = best.reduce((top, one, i) => (one.length > (best[top]?.length ?? 0) ? i : top), best.length - 1);
  for (; at >= 0; at = best[at]?.from ?? -1) kept.add(at);
  return kept;
}
