import { useQuery } from "@tanstack/react-query";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { can } from "../../../domain/people/permission.ts";

/** Whether the person may remind others of what they owe. */
export function useMayRemind(): boolean {
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  return can(actor, "review.remind") === true;
}
