import { type QueryKey, type UseQueryResult, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { z } from "zod";
import { deviceChoice } from "./deviceChoice.ts";
import { draftDrawer } from "./deviceDrafts.ts";
import type { ApiProblem } from "./problem.ts";

interface Given<Answer> {
  userId: string;
  queryKey: QueryKey;
  /** What today's program takes for such an answer: an older one that does not fit is none. */
  schema: z.ZodType<Answer>;
  found: Pick<UseQueryResult<Answer, ApiProblem>, "data" | "dataUpdatedAt" | "error">;
}

/** When something was answered that only lies on this device. */
const notNow = 0;

/**
 * What a form is typed over is kept on this device as the server told it last, and the form opens over it while the server cannot
 * be asked. What is saved then carries the version of those words, so that newer ones of others are merged as ever.
 */
export function useKeptReading<Answer>({ userId, queryKey, schema, found }: Given<Answer>): void {
  const queries = useQueryClient();
  const name = JSON.stringify(queryKey);
  const { data, dataUpdatedAt, error } = found;
  const isFresh = data !== undefined && dataUpdatedAt !== notNow;
  const isOut = data === undefined && error?.problem.code === "offline";
  useEffect(() => {
    if (!isFresh || userId === "" || deviceChoice.keepsNothing()) return;
    const reading = { userId, name, readAt: new Date(dataUpdatedAt).toISOString(), answer: data };
    // A device that keeps nothing opens the form another time.
    draftDrawer()
      .keepReading(reading)
      .catch(() => undefined);
  }, [userId, name, isFresh, data, dataUpdatedAt]);
  useEffect(() => {
    if (!isOut || userId === "" || deviceChoice.keepsNothing()) return;
    void draftDrawer()
      .readReading(userId, name)
      .then(
        kept => {
          const answer = schema.safeParse(kept?.answer);
          const key = JSON.parse(name) as QueryKey;
          if (answer.success && queries.getQueryData(key) === undefined)
            queries.setQueryData(key, answer.data, { updatedAt: notNow });
        },
        () => undefined,
      );
  }, [userId, name, isOut, schema, queries]);
}
