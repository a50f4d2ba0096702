import { useSearchParams } from "react-router-dom";
import type { Account } from "../../domain/account.ts";
import { fold, wordMatcher } from "../../domain/vietnamese.ts";
import { type AccountState, accountState, accountStates } from "./accountState.ts";

/** Words and state to narrow the list by; they live in the address. */
export function useAccountFilter() {
  const [params, setParams] = useSearchParams();
  const q = params.get("q") ?? "";
  const state: AccountState | "" = accountStates.find(known => known === params.get("state")) ?? "";
  const change = (next: { q: string; state: AccountState | "" }) =>
    setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== "")), {
      replace: true,
    });
  const matches = wordMatcher(q);
  const narrow = (accounts: readonly Account[]) =>
    accounts.filter(
      account =>
        matches(fold(`${account.name} ${account.username}`)) &&
        (state === "" || accountState(account) === state),
    );
  return { q, state, change, narrow };
}
