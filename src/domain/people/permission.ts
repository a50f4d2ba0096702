import type { Actor, ActorPost, Role } from "./actor.ts";

/** Every right there is. Each call of the contract names one; a call that names none does not compile. */
export const permissions = [
  "conference.view",
  "conference.edit",
  "conference.record",
  "conference.close",
  "conference.reopen",
  "file.view",
  "file.edit",
  "catalogue.view",
  "catalogue.edit",
  "cluster.handOver",
  "agreement.edit",
  "agreement.reopen",
  "period.open",
  "period.reopen",
  "review.view",
  "review.file",
  "review.check",
  "review.judge",
  "review.approve",
  "review.reopen",
  "review.manage",
  "review.remind",
  "post.view",
  "draft.own",
  "record.attend",
  "account.manage",
  "audit.view",
  "session.own",
] as const;
export type Permission = (typeof permissions)[number];

const reading = [
  "conference.view",
  "file.view",
  "catalogue.view",
  "review.view",
  "draft.own",
  "record.attend",
] as const;

const granted: Record<Role, readonly Permission[]> = {
  admin: permissions,
  staff: [
    ...reading,
    "conference.edit",
    "conference.record",
    "conference.close",
    "file.edit",
    "catalogue.edit",
    "cluster.handOver",
    "agreement.edit",
    "agreement.reopen",
    "period.open",
    "review.file",
    "review.check",
    "review.judge",
    "review.manage",
    "review.remind",
    "post.view",
  ],
  leader: [...reading, "review.judge", "review.approve", "review.reopen", "post.view"],
  secretary: [
    ...reading,
    "file.edit",
    "agreement.edit",
    "review.file",
    "review.check",
    "review.judge",
    "review.remind",
  ],
  reporter: [...reading, "file.edit", "review.file"],
};

/** Why somebody may not do something at all; screens turn the code into a sentence. */
export const refusals = ["signIn", "changePassword", "role", "elsewhere", "ownFiling"] as const;
export type Refusal = (typeof refusals)[number];

/** Whether a reason concerns who asks, whatever the state of the record. */
export function isDenial(reason: string): reason is Refusal {
  return refusals.some(refusal => refusal === reason);
}

/** Where something is to be done: whose record it is, and, where it is judged, who filed it. */
export type Place = { clusterId?: string | null; unitId?: string | null; filedBy?: string };

/**
 * Whether the actor may, or the reason why not. Pure: the server enforces it, screens only ask. Rights come from the posts in force;
 * a reporter's reach no further than the unit, a secretary's no further than the cluster. Nobody judges what they filed.
 */
export function can(actor: Actor | null, permission: Permission, at?: Place): true | { no: Refusal } {
  if (actor === null) return { no: "signIn" };
  if (permission === "session.own") return true;
  if (actor.mustChangePassword) return { no: "changePassword" };
  const entitled = actor.posts.filter(post => granted[post.role].includes(permission));
  if (entitled.length === 0) return { no: "role" };
  if (at === undefined) return true;
  if (!entitled.some(post => reaches(post, at))) return { no: "elsewhere" };
  return at.filedBy !== actor.id || { no: "ownFiling" };
}

function reaches(post: ActorPost, { clusterId, unitId }: Place): boolean {
  if (post.role === "secretary") return clusterId !== undefined && post.clusterId === clusterId;
  if (post.role === "reporter") return unitId !== undefined && post.unitId === unitId;
  return true;
}
