import { contract } from "../../../api/contract.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useWrite } from "../../../api/query.ts";
import type { ReviewView } from "../../../domain/reviewView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { toast } from "../../../ui/toast.ts";

/** Takes an exemption back: the unit has to file after all. */
export function useRequireAgain({ obligation: { id, version } }: ReviewView): () => void {
  const { moves: t } = useWords(reviewPageWords);
  const problems = useWords(problemWords);
  const { send } = useWrite(contract.obligations.require);
  return () =>
    void send({ id, version, body: {} }).then(
      () => toast(t.required),
      (error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        toast(problemText(problems, error.problem), { variant: "bad" });
      },
    );
}
