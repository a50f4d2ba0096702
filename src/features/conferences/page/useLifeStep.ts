import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem, type Problem } from "../../../api/problem.ts";
import { toast } from "../../../ui/toast.ts";

/** Takes one step of a record's life: says that it was done and closes its dialog, or keeps the dialog with the reason why not. */
export function useLifeStep(done: string, onDone: () => void) {
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = async (step: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await step();
      toast(done);
      onDone();
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
