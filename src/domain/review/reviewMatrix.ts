import { z } from "zod";
import { Id } from "../id.ts";
import { calendarPhase, type Obligation } from "./obligation.ts";
import type { ReviewState } from "./reviewMoves.ts";

/** What a cell of the matrix unit × period says. "none" stands where nothing is owed. */
export const cellStates = [
  "notDue",
  "open",
  "draft",
  "late",
  "submitted",
  "returned",
  "verified",
  "approved",
  "notNeeded",
] as const;
export type CellState = (typeof cellStates)[number];

/** One cell: the filing it opens, and where it stands today. `wasLate` stays when a late filing goes on; `isCopied`: most of it is last period's. */
export const MatrixCell = z.strictObject({
  id: Id,
  version: z.int().positive(),
  period: Id,
  state: z.enum(cellStates),
  isOverdue: z.boolean(),
  wasLate: z.boolean(),
  isCopied: z.boolean(),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

/** Rows of the matrix that are read and drawn at once, so that two thousand units cost what a hundred do. */
export const matrixRows = 100;

/** Filings of which people can be reminded at one press. */
export const mostReminded = 2000;

/** Whether something still has to be written or answered, and can be. */
export function isUnfiled(state: CellState): boolean {
  return state === "open" || state === "draft" || state === "late" || state === "returned";
}

/**
 * A page of the matrix of one form and year: the periods in order, and a row for each unit (or cluster) that owes anything in them.
 * `counts` are of all cells; `total` and `unfiled` of the rows that the state asked for leaves.
 */
export const ReviewMatrix = z.strictObject({
  periods: z.array(z.strictObject({ id: Id, name: z.string(), end: z.string() })),
  rows: z.array(
    z.strictObject({
      clusterId: Id,
      cluster: z.string(),
      unitId: Id.nullable(),
      unit: z.string(),
      cells: z.array(MatrixCell),
    }),
  ),
  from: z.int().nonnegative(),
  total: z.int().nonnegative(),
  counts: z.array(z.strictObject({ state: z.enum(cellStates), count: z.int().positive() })),
  unfiled: z.strictObject({ total: z.int().nonnegative(), ids: z.array(Id).max(mostReminded) }),
});
export type ReviewMatrix = z.infer<typeof ReviewMatrix>;

/** What generating obligations would do: a line for each unit that the period concerns. */
export const ObligationPlan = z.strictObject({
  rows: z.array(
    z.strictObject({
      clusterId: Id,
      cluster: z.string(),
      unitId: Id.nullable(),
      unit: z.string(),
      owes: z.union([z.literal(true), z.enum(["leftCluster", "ended"])]),
      successors: z.array(z.string()),
      isThere: z.boolean(),
    }),
  ),
});
export type ObligationPlan = z.infer<typeof ObligationPlan>;

type Standing = {
  obligation: Pick<Obligation, "opensOn" | "dueOn" | "locksOn" | "extension" | "exemption">;
  state: ReviewState;
  /** Whether anything was typed into it. */
  isBegun: boolean;
  today: string;
};

/** How a filing shows in the matrix today. */
export function cellState({ obligation, state, isBegun, today }: Standing): CellState {
  if (obligation.exemption !== null) return "notNeeded";
  if (state !== "draft") return state;
  const phase = calendarPhase(obligation, today);
  if (phase === "early") return "notDue";
  if (phase !== "open") return "late";
  return isBegun ? "draft" : "open";
}
