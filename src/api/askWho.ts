import type { QueryClient } from "@tanstack/react-query";
import type { Actor } from "../domain/people/actor.ts";
import { view } from "./client.ts";
import { contract } from "./contract.ts";
import { ApiProblem } from "./problem.ts";
import { read } from "./query.ts";
import { sessionEnd } from "./sessionEnd.ts";

/**
 * Asks from an open page who is signed in now, and answers its person or null. The page is never taken away by the answer: for
 * nobody, or somebody else, there is the dialog over it.
 */
export async function askWho(queries: QueryClient): Promise<Actor | null> {
  try {
    const answer = await view(contract.session.view, {});
    if (answer.actor === null) sessionEnd.tell({ is: "over" });
    else queries.setQueryData(read(contract.session.view, {}).queryKey, answer);
    return answer.actor;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    sessionEnd.hear(error.problem);
    return null;
  }
}
