/** One value of a record that differs: where it stands, and what stood and stands there; undefined where nothing does. */
export type Difference = { path: string[]; before: Leaf; after: Leaf };
export type Leaf = string | number | boolean | null | undefined;

/** What counts the states of a record says nothing about it. */
const silent = new Set(["version", "updatedAt", "createdAt"]);

/** The single values in which two states of a record differ, in the order of the later one; null stands for no record. */
export function recordDifference(before: unknown, after: unknown): Difference[] {
  const old = leavesOf(before);
  const young = leavesOf(after);
  const keys = [...new Set([...young.keys(), ...old.keys()])];
  return keys
    .map(key => ({ path: JSON.parse(key) as string[], before: old.get(key), after: young.get(key) }))
    .filter(one => !isEmpty(one.before) || !isEmpty(one.after))
    .filter(one => one.before !== one.after);
}

/** Nothing, an empty text and null are one to a reader: a new record's empty fields are not news. */
function isEmpty(leaf: Leaf): boolean {
  return leaf === undefined || leaf === null || leaf === "";
}

function leavesOf(record: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const walk = (value: unknown, path: string[]) => {
    if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!silent.has(key)) walk(inner, [...path, key]);
    } else leaves.set(JSON.stringify(path), value as Leaf);
  };
  if (record !== null) walk(record, []);
  return leaves;
}
