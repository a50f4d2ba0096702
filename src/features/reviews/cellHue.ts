import type { CellState } from "../../domain/review/reviewMatrix.ts";
import type { Hue } from "../../ui/Tag.tsx";

/** The hue that repeats what a state's word says. */
export const cellHue: Record<CellState, Hue> = {
  notDue: "plain",
  open: "plain",
  draft: "info",
  late: "bad",
  submitted: "info",
  returned: "warn",
  verified: "ok",
  approved: "ok",
  notNeeded: "plain",
};
