import { z } from "zod";
import type { Actor } from "../people/actor.ts";
import { can, type Permission, refusals } from "../people/permission.ts";
import type { AgreementState } from "./agreementState.ts";

/** Why a move of an agreement is not open: who asks, or where it stands. */
export const agreementRefusals = [
  ...refusals,
  "agreementSigned",
  "agreementNotSigned",
  "agreementIncomplete",
] as const;
export type AgreementRefusal = (typeof agreementRefusals)[number];

const Move = z.union([z.literal(true), z.strictObject({ no: z.enum(agreementRefusals) })]);
type Move = z.infer<typeof Move>;

/** What may be done with one agreement, each allowed or with the reason why not. */
export const AgreementMoves = z.strictObject({ edit: Move, sign: Move, reopen: Move });
export type AgreementMoves = z.infer<typeof AgreementMoves>;

/** Which moves are open to the actor and why not: the server refuses by it, and sends it along so that screens never guess. */
export function agreementMoves(
  actor: Actor | null,
  { clusterId, state, isComplete }: { clusterId: string; state: AgreementState; isComplete: boolean },
): AgreementMoves {
  const move = (permission: Permission, whyNot: AgreementRefusal | false): Move => {
    const allowed = can(actor, permission, { clusterId });
    if (allowed !== true) return allowed;
    return whyNot === false || { no: whyNot };
  };
  const isSigned = state === "signed" && "agreementSigned";
  return {
    edit: move("agreement.edit", isSigned),
    sign: move("agreement.edit", isSigned || (!isComplete && "agreementIncomplete")),
    reopen: move("agreement.reopen", state === "draft" && "agreementNotSigned"),
  };
}
