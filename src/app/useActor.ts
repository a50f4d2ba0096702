import { useQuery } from "@tanstack/react-query";
import { contract } from "../api/contract.ts";
import { read } from "../api/query.ts";

/** Who is signed in, as the frame knows it. */
export function useActor() {
  return useQuery(read(contract.session.view, {})).data?.actor ?? null;
}
