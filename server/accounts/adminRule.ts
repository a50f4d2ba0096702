import { dayOf } from "../../src/domain/dated.ts";
import { holdsEverAfter, type RightsRefusal } from "../../src/domain/people/post.ts";
import type { Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";

/** A change of rights that is not open, whoever asks; the code says why. */
export function rightsConflict(code: RightsRefusal): Refusal {
  return new Refusal("conflict", { fields: [{ path: "", code }] });
}

/** Makes changes of rights queue, so that the last two administrators cannot switch each other off at the same moment. */
export async function takeTurn(tx: Tx): Promise<void> {
  await tx
    .updateTable("auditHead")
    .set(eb => ({ seq: eb.ref("seq") }))
    .where("id", "=", 1)
    .execute();
}

/** Refuses a change that leaves today or any later day without an administrator; called when the change is written. */
export async function refuseNoAdmin(tx: Tx, now: string): Promise<void> {
  const held = await tx
    .selectFrom("posts")
    .innerJoin("user", "user.id", "posts.accountId")
    .select(["posts.from", "posts.to"])
    .where("role", "=", "admin")
    .where("isDisabled", "=", 0)
    // What is held in somebody's place stands and falls with them.
    .where("onBehalfOf", "is", null)
    .execute();
  if (!holdsEverAfter(held, dayOf(now))) throw rightsConflict("lastAdmin");
}
