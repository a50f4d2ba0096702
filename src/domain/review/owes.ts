import type { Actor } from "../people/actor.ts";
import type { Obligation } from "./obligation.ts";

/** Whether somebody is today the secretary of this cluster. */
export function isSecretaryOf(actor: Actor | null, clusterId: string): boolean {
  return actor?.posts.some(post => post.role === "secretary" && post.clusterId === clusterId) ?? false;
}

/** Whether somebody has a post that can owe a filing at all. */
export function owesAnything(actor: Pick<Actor, "posts"> | null): boolean {
  return actor?.posts.some(({ role }) => role === "reporter" || role === "secretary") ?? false;
}

/**
 * Whether a filing is owed by this person's own post: a unit's by its reporters, a cluster's by its secretary. Whoever else may write it
 * (staff for a unit that has nobody) does it for them and owes nothing.
 */
export function owes(
  actor: Actor | null,
  { unitId, clusterId }: Pick<Obligation, "unitId" | "clusterId">,
): boolean {
  if (unitId === null) return isSecretaryOf(actor, clusterId);
  return actor?.posts.some(post => post.role === "reporter" && post.unitId === unitId) ?? false;
}
