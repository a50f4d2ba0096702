import type { Actor, Role } from "./actor.ts";

/** Every right there is. Each call of the contract names one; a call that names none does not compile. */
export const permissions = [
  "conference.view",
  "conference.edit",
  "conference.record",
  "conference.close",
  "conference.reopen",
  "catalogue.view",
  "catalogue.edit",
  "account.manage",
  "session.own",
] as const;
export type Permission = (typeof permissions)[number];

const granted: Record<Role, readonly Permission[]> = {
  admin: permissions,
  staff: [
    "conference.view",
    "conference.edit",
    "conference.record",
    "conference.close",
    "catalogue.view",
    "catalogue.edit",
    "session.own",
  ],
  leader: ["conference.view", "catalogue.view", "session.own"],
};

/** Why somebody may not do something at all; screens turn the code into a sentence. */
export const refusals = ["signIn", "changePassword", "role"] as const;
export type Refusal = (typeof refusals)[number];

/** Whether the actor may, or the reason why not. Pure: the server enforces it, screens only ask. */
export function can(actor: Actor | null, permission: Permission): true | { no: Refusal } {
  if (actor === null) return { no: "signIn" };
  if (actor.mustChangePassword && permission !== "session.own") return { no: "changePassword" };
  return granted[actor.role].includes(permission) || { no: "role" };
}
