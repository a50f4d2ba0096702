import { useQueryClient } from "@tanstack/react-query";
import type { UseFormSetError } from "react-hook-form";
import { z } from "zod";
import { contract } from "../../api/contract.ts";
import { ApiProblem, type Problem } from "../../api/problem.ts";
import { useWrite } from "../../api/query.ts";
import { newId } from "../../domain/id.ts";
import type { Account, AccountDraft } from "../../domain/people/account.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { toast } from "../../ui/toast.ts";

interface SaveAccount {
  account: Account | undefined;
  onCreated: (account: AccountDraft, link: string) => void;
  onClose: () => void;
  setError: UseFormSetError<AccountDraft>;
}

const fieldNames = z.enum(["name", "username", "signInName", "officialId", "post.unitId", "post.clusterId"]);

/** Creates or changes an account from the form; what the server refuses is told to the form. */
export function useSaveAccount({ account, onCreated, onClose, setError }: SaveAccount) {
  const words = useWords(accountsWords).form;
  const problems = useWords(problemWords);
  const queries = useQueryClient();
  const create = useWrite(contract.accounts.create);
  const update = useWrite(contract.accounts.update);

  const show = (problem: Problem) => {
    if (problem.code === "stale") void queries.invalidateQueries();
    const known = (problem.fields ?? []).flatMap(({ path, code }) => {
      const name = fieldNames.safeParse(path.replace("content.", ""));
      return name.success ? [{ name: name.data, code }] : [];
    });
    for (const { name, code } of known) setError(name, { message: code }, { shouldFocus: true });
    if (known.length === 0) setError("root", { message: problemText(problems, problem) });
  };
  return async (draft: AccountDraft) => {
    try {
      if (account === undefined) {
        const { link } = await create.send({ body: { id: newId(), content: draft } });
        return onCreated(draft, link);
      }
      const { id, version, isDisabled } = account;
      await update.send({
        id,
        version,
        body: { name: draft.name, signInName: draft.signInName, officialId: draft.officialId, isDisabled },
      });
      toast(words.saved(draft.name));
      onClose();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      show(error.problem);
    }
  };
}
