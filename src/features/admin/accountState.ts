import type { Account } from "../../domain/account.ts";

/** What an account's row says about it; "waiting" still has its one-time password. */
export const accountStates = ["active", "waiting", "disabled"] as const;
export type AccountState = (typeof accountStates)[number];

/** The state of an account; being disabled outweighs all else. */
export function accountState(account: Account): AccountState {
  if (account.isDisabled) return "disabled";
  return account.mustChangePassword ? "waiting" : "active";
}
