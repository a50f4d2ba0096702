import { Refusal } from "../http/refusal.ts";
import { isCommonPassword } from "./commonPassword.ts";

/** Refuses a new password that anybody would guess, and the old one again: a one-time password must not become a lasting one. */
export function refuseWeakPassword(given: { current: string; next: string }, username: string): void {
  if (given.next === given.current) throw refusal("passwordUnchanged");
  refuseCommonPassword(given.next, username);
}

/** Refuses a new password that anybody would guess. */
export function refuseCommonPassword(next: string, username: string): void {
  if (isCommonPassword(next, username)) throw refusal("passwordTooCommon");
}

function refusal(code: string): Refusal {
  return new Refusal("invalid", { fields: [{ path: "next", code }] });
}
