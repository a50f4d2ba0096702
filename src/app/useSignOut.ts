import { useNavigate } from "react-router-dom";
import { contract } from "../api/contract.ts";
import { ApiProblem } from "../api/problem.ts";
import { useWrite } from "../api/query.ts";
import { useWords } from "../i18n/useWords.ts";
import { problemText, problemWords } from "../i18n/words/problems.ts";
import { paths } from "../paths.ts";
import { toast } from "../ui/toast.ts";

/** Ends the session and leaves the page: whoever comes next starts at home. */
export function useSignOut(onLeave: () => void): () => Promise<void> {
  const words = useWords(problemWords);
  const signOut = useWrite(contract.session.signOut);
  const navigate = useNavigate();
  return async () => {
    try {
      await signOut.send({ body: {} });
      onLeave();
      await navigate(paths.home());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(problemText(words, error.problem), { variant: "bad" });
    }
  };
}
