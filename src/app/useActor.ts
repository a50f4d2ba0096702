import { useQuery } from "@tanstack/react-query";
import { contract } from "../api/contract.ts";
import { read } from "../api/query.ts";
import type { Actor } from "../domain/people/actor.ts";

/** Who is signed in, as the frame knows it. */
export function useActor() {
  return useQuery(read(contract.session.view, {})).data?.actor ?? null;
}

/** Whether somebody may see more than a first password and the word that they have no post yet. */
export function mayEnter(actor: Actor | null): actor is Actor {
  return actor !== null && !actor.mustChangePassword && actor.posts.length > 0;
}
