import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";

/** One filing with everything its pages show. */
export function useReview(id: string) {
  return useQuery(read(contract.reviews.view, { id }));
}
