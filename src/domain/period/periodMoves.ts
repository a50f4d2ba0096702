import { z } from "zod";
import type { Actor } from "../people/actor.ts";
import { can, type Permission, refusals } from "../people/permission.ts";
import type { PeriodState } from "./periodState.ts";

/** Why a move of a period is not open: who asks, or where the period stands. */
export const periodRefusals = [...refusals, "periodClosed", "alreadyOpen", "notOpen", "notClosed"] as const;
export type PeriodRefusal = (typeof periodRefusals)[number];

const Move = z.union([z.literal(true), z.strictObject({ no: z.enum(periodRefusals) })]);
type Move = z.infer<typeof Move>;

/** What may be done with one period, each allowed or with the reason why not. */
export const PeriodMoves = z.strictObject({ edit: Move, open: Move, close: Move, reopen: Move });
export type PeriodMoves = z.infer<typeof PeriodMoves>;

/** Which moves are open to the actor and why not: the server refuses by it, and sends it along so that screens never guess. */
export function periodMoves(actor: Actor | null, state: PeriodState): PeriodMoves {
  return {
    edit: move(actor, "catalogue.edit", state === "closed" && "periodClosed"),
    open: move(actor, "period.open", state === "closed" ? "periodClosed" : state === "open" && "alreadyOpen"),
    close: move(actor, "period.open", state === "closed" ? "periodClosed" : state === "planned" && "notOpen"),
    reopen: move(actor, "period.reopen", state !== "closed" && "notClosed"),
  };
}

function move(actor: Actor | null, permission: Permission, whyNot: PeriodRefusal | false): Move {
  const allowed = can(actor, permission);
  if (allowed !== true) return allowed;
  return whyNot === false || { no: whyNot };
}
