import { holdsOn } from "../../domain/dated.ts";
import type { Account } from "../../domain/people/account.ts";

/** What an account's row says about it; "waiting" still has its one-time password. */
const accountStates = ["active", "waiting", "disabled"] as const;
export type AccountState = (typeof accountStates)[number];

/** The state of an account; being disabled outweighs all else. */
export function accountState(account: Account): AccountState {
  if (account.isDisabled) return "disabled";
  return account.mustChangePassword ? "waiting" : "active";
}

/** What the list can be narrowed to: a state, or those in use that hold no post on the day. */
export const accountChoices = [...accountStates, "withoutPost"] as const;
export type AccountChoice = (typeof accountChoices)[number];

/** Whether an account belongs to a choice; the home page counts by the same rule. */
export function isOf(choice: AccountChoice, account: Account, today: string): boolean {
  if (choice !== "withoutPost") return accountState(account) === choice;
  return !account.isDisabled && !account.posts.some(post => holdsOn(post, today));
}
