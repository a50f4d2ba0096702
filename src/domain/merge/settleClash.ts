import type { Clash } from "./merge.ts";

/** The merged document with the text of one side in the place of a clash; a row that this side removed goes. */
export function settleClash<T>(merged: T, clash: Clash, side: "mine" | "theirs"): T {
  return put(merged, clash.path.split("."), clash[side]) as T;
}

function put(value: unknown, [step, ...rest]: string[], chosen: unknown): unknown {
  if (step === undefined) return chosen;
  if (Array.isArray(value)) {
    const rows = value as { id: string }[];
    const at = rows.findIndex(row => row.id === step);
    const row = put(rows[at], rest, chosen);
    if (row === undefined) return rows.filter(({ id }) => id !== step);
    return at < 0 ? [...rows, row] : rows.with(at, row as { id: string });
  }
  const group = value as Record<string, unknown>;
  return { ...group, [step]: put(group[step], rest, chosen) };
}
