import type { Clash, Merged } from "./merge.ts";

/** Whose text stands where both changed the same. */
export type Side = "mine" | "theirs";

/** What a merge comes to when every clash is decided; `aside` is the same with this side's texts, null where none was passed over. */
export type Settled<T> = { content: T; aside: T | null };

/**
 * Decides every clash of a merge. What the other side wrote and nobody chose is in the history, because it was saved; `aside` is to be
 * saved before `content`, so that this side's words are there as well (quality.md §1: nothing typed is lost).
 */
export function settle<T>({ value, clashes }: Merged<T>, sideOf: (clash: Clash) => Side): Settled<T> {
  const isPassedOver = clashes.some(clash => clash.mine !== undefined && sideOf(clash) === "theirs");
  return {
    content: clashes.reduce((settled, clash) => settleClash(settled, clash, sideOf(clash)), value),
    aside: isPassedOver ? clashes.reduce((own, clash) => settleClash(own, clash, "mine"), value) : null,
  };
}

/** The merged document with the text of one side in the place of a clash; a row that this side removed goes. */
function settleClash<T>(merged: T, clash: Clash, side: Side): T {
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
