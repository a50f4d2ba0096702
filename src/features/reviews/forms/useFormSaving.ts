import { useRef, useState } from "react";
import { contract } from "../../../api/contract.ts";
import { ApiProblem, type Problem } from "../../../api/problem.ts";
import { useWrite } from "../../../api/query.ts";
import type { ReviewForm } from "../../../domain/review/reviewForm.ts";
import type { ReviewFormDraft } from "../../../domain/review/reviewFormRecord.ts";

/** Saves a form whole: created under the id that was made for it, then over the version that was seen. */
export function useFormSaving(id: string, saved: ReviewFormDraft | null) {
  const create = useWrite(contract.reviewForms.create);
  const update = useWrite(contract.reviewForms.update);
  const publish = useWrite(contract.reviewForms.publish);
  const version = useRef(saved?.version ?? 0);
  const [number, setNumber] = useState(saved?.number ?? 0);
  const [isChanged, setChanged] = useState(saved?.isChanged ?? true);
  const [problem, setProblem] = useState<Problem>();
  const attempt = async (send: () => Promise<{ version: number }>) => {
    setProblem(undefined);
    try {
      version.current = (await send()).version;
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      // The next save goes over what somebody else has saved, which the person has now been told of.
      if (error.problem.code === "stale")
        version.current = (error.problem.current as ReviewFormDraft).version;
      setProblem(error.problem);
      return false;
    }
  };
  return {
    problem,
    number,
    isChanged,
    isSaved: () => version.current > 0,
    save: async (content: ReviewForm) => {
      const seen = version.current;
      const done = await attempt(() =>
        seen === 0
          ? create.send({ body: { id, content } })
          : update.send({ id, version: seen, body: content }),
      );
      if (done) setChanged(true);
      return done;
    },
    publish: async () => {
      const done = await attempt(() => publish.send({ id, version: version.current, body: {} }));
      if (!done) return false;
      setNumber(number + 1);
      setChanged(false);
      return true;
    },
  };
}
