import type { Actor } from "../../src/domain/people/actor.ts";
import type { Tx } from "../db/tables.ts";
import { withFiler } from "./reviewSave.ts";
import { findReview, measured } from "./reviewTake.ts";

/**
 * Evidence is part of its filing: whoever touches it wrote in it, and the filing is measured anew. Its version stays, so that words typed
 * meanwhile are saved over what was opened; the next state that is saved names the evidence, and none changes once it is sent.
 */
export async function touchReview(tx: Tx, actor: Actor, id: string): Promise<void> {
  const standing = await findReview(tx, { actor }, id);
  const { quality } = measured(standing);
  const filers = JSON.stringify(withFiler(standing.review, actor));
  await tx.updateTable("reviews").set({ filers, quality }).where("id", "=", id).execute();
  await tx.updateTable("obligations").set({ quality }).where("id", "=", id).execute();
}
