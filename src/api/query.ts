import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { newId } from "../domain/id.ts";
import { actingAs, change, view } from "./client.ts";
import type { Answer, AnyReading, AnyWriting, ReadInput, WriteInput } from "./endpoint.ts";
import { ApiProblem } from "./problem.ts";

/** Query options of a read; the key is the call's path and input, so no key is ever written by hand. */
export function read<E extends AnyReading>(endpoint: E, input: ReadInput<E>) {
  return queryOptions<Answer<E>, ApiProblem>({
    queryKey: [endpoint.path, input],
    queryFn: ({ signal }) => view(endpoint, input, signal),
  });
}

/** Whether asking again may help: the network or a busy database, never a refusal. */
export function isPassing(error: unknown): boolean {
  return error instanceof ApiProblem && (error.problem.code === "offline" || error.problem.code === "busy");
}

const leavesUnknown = new Set<unknown>(["offline", "busy", "full", "unexpected"]);

/** Whether nobody knows after this if the server did it; everything else is an answer. */
export function isUnknown(error: unknown): boolean {
  return error instanceof ApiProblem && leavesUnknown.has(error.problem.code);
}

/** Whether a read may be asked again, and after how long in milliseconds: whoever asked too often waits as long as the server said. */
export function mayAskAgain(error: unknown): boolean {
  return isPassing(error) || isTooOften(error);
}

export function waitBeforeAsking(count: number, error: unknown): number {
  const backOff = Math.min(1000 * 2 ** count, 30_000);
  return isTooOften(error) ? Math.max(1, error.problem.retryAfter ?? 1) * 1000 : backOff;
}

function isTooOften(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.problem.code === "tooManyRequests";
}

// Whose write it is stands fixed from the first try on: a later one may fall into another person's session.
type Sending<E extends AnyWriting> = { input: WriteInput<E>; key: string; as: string | null };

/**
 * A write that asks again, under the same key, when the answer got lost: an error there means "unknown", not "no".
 * Every write makes every read stale; there are no lists of what to refresh.
 */
export function useWrite<E extends AnyWriting>(endpoint: E) {
  const queries = useQueryClient();
  const mutation = useMutation<Answer<E>, ApiProblem, Sending<E>>({
    mutationFn: ({ input, key, as }) => change(endpoint, input, key, as),
    retry: (count, error) => count < 2 && isPassing(error),
    networkMode: "always",
    onSuccess: () => void queries.invalidateQueries(),
  });
  return {
    ...mutation,
    /** Resolves with the answer or throws ApiProblem. */
    send: (input: WriteInput<E>, key = newId()) => mutation.mutateAsync({ input, key, as: actingAs() }),
  };
}
