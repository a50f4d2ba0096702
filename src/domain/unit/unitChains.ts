import type { Id } from "../id.ts";

/** Levels of units one above the other; no administration has more, and every walk up the tree stays short. */
const mostLevels = 30;

/** The units whose way up comes back to itself or is longer than any real one; looked at once each, however many there are. */
export function brokenChains(above: ReadonlyMap<Id, Id | null>): Map<Id, "circle" | "tooDeep"> {
  const levels = new Map<Id, number>();
  const broken = new Map<Id, "circle" | "tooDeep">();
  for (const start of above.keys()) {
    const way: Id[] = [];
    const met = new Set<Id>();
    let at: Id | null = start;
    while (at !== null && !levels.has(at) && !met.has(at)) {
      way.push(at);
      met.add(at);
      at = above.get(at) ?? null;
    }
    const isCircle = at !== null && met.has(at);
    let level = isCircle ? Number.POSITIVE_INFINITY : at === null ? 0 : (levels.get(at) ?? 0);
    for (const id of way.toReversed()) {
      level += 1;
      levels.set(id, level);
      if (level === Number.POSITIVE_INFINITY) broken.set(id, "circle");
      else if (level > mostLevels) broken.set(id, "tooDeep");
    }
  }
  return broken;
}
