import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import type { Account } from "../../domain/people/account.ts";
import { fold, wordMatcher } from "../../domain/text/vietnamese.ts";
import { todayInVietnam } from "../../i18n/formats.ts";
import { type AccountChoice, accountChoices, isOf } from "./accountState.ts";

/** Words and state to narrow the list by; they live in the address. */
export function useAccountFilter() {
  const [params, setParams] = useSearchParams();
  const [today] = useState(() => todayInVietnam(new Date()));
  const q = params.get("q") ?? "";
  const state: AccountChoice | "" = accountChoices.find(known => known === params.get("state")) ?? "";
  const change = (next: { q: string; state: AccountChoice | "" }) =>
    setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== "")), {
      replace: true,
    });
  const matches = wordMatcher(q);
  const narrow = (accounts: readonly Account[]) =>
    accounts.filter(
      account =>
        matches(fold(`${account.name} ${account.username}`)) && (state === "" || isOf(state, account, today)),
    );
  return { q, state, change, narrow };
}
