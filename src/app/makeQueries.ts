import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { contract } from "../api/contract.ts";
import { ApiProblem } from "../api/problem.ts";
import { mayAskAgain, waitBeforeAsking } from "../api/query.ts";
import { sessionEnd } from "../api/sessionEnd.ts";

function onError(error: unknown) {
  if (error instanceof ApiProblem) sessionEnd.hear(error.problem);
}

/** How answers are kept: fresh for 15 s, asked again when the window is looked at, retried only where that can help. */
export function makeQueries(): QueryClient {
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => count < 2 && mayAskAgain(error),
        retryDelay: waitBeforeAsking,
        networkMode: "always",
      },
    },
  });
  // Who is signed in is asked once and after every write. Looking again by itself would take the page away from under
  // a form when the session has run out; a 401 says so too, and leaves the page standing.
  queries.setQueryDefaults([contract.session.view.path], { staleTime: Number.POSITIVE_INFINITY });
  return queries;
}
