import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem, type Problem } from "./problem.ts";

/** Takes one step of a record's life: `onDone` when it was done, otherwise the reason why not, with what stands now read anew. */
export function useStep<Result>(onDone: (result: Result) => void) {
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = async (step: () => Promise<Result>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      onDone(await step());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error.problem);
      // The record behind the dialog shows what stands now, and another press acts on that.
      void queries.invalidateQueries();
    } finally {
      setBusy(false);
    }
  };
  return { problem, isBusy, run };
}
