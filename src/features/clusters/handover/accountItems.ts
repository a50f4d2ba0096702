import type { contract } from "../../../api/contract.ts";
import type { Answer } from "../../../api/endpoint.ts";
import { searchKey } from "../../../domain/text/vietnamese.ts";
import type { PickerItem } from "../../../ui/PickerItem.ts";

/** What a handover would move, as the server says it. */
export type Moves = Answer<typeof contract.clusters.handover>;

/** The accounts that may become secretaries; those who report for the new head unit come first. */
export function accountItems(accounts: Moves["accounts"], head: string | null, note: string): PickerItem[] {
  const isOfHead = ({ units }: Moves["accounts"][number]) => head !== null && units.includes(head);
  return accounts
    .toSorted((a, b) => Number(isOfHead(b)) - Number(isOfHead(a)))
    .map(account => ({
      id: account.id,
      name: account.name,
      note: isOfHead(account) ? note : undefined,
      folded: searchKey(account.name),
    }));
}
