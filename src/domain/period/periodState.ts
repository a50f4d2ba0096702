/** Planned until somebody opens it for filing; closed when its figures stand. Nothing opens or closes by itself. */
export const periodStates = ["planned", "open", "closed"] as const;
export type PeriodState = (typeof periodStates)[number];
