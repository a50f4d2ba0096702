import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { useForm } from "react-hook-form";
import { contract } from "../../api/contract.ts";
import { ApiProblem, type FieldProblem, type Problem } from "../../api/problem.ts";
import { read, useWrite } from "../../api/query.ts";
import { NewPassword } from "../../domain/people/account.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { toast } from "../../ui/toast.ts";
import { PasswordField } from "./PasswordField.tsx";

type Values = { current: string; next: string };

/** Changes one's own password. The rules stand under the field before anything is typed. */
export function ChangePasswordForm() {
  const words = useWords(accountWords).password;
  const problems = useWords(problemWords);
  const queries = useQueryClient();
  const username = useQuery(read(contract.session.view, {})).data?.actor?.username;
  const id = useId();
  const change = useWrite(contract.session.changePassword);
  const { register, handleSubmit, setError, reset, formState } = useForm<Values>({
    defaultValues: { current: "", next: "" },
    reValidateMode: "onSubmit",
  });
  const { errors } = formState;

  const show = (problem: Problem) => {
    const known = (problem.fields ?? []).filter(isOwnField);
    for (const { path, code } of known) setError(path, { message: fieldText(problems, code) });
    if (problem.code === "wrongPassword")
      setError("current", { message: words.wrongCurrent }, { shouldFocus: true });
    else if (known.length === 0) setError("root", { message: problemText(problems, problem) });
    else
      setError(
        known[0]?.path ?? "next",
        { message: fieldText(problems, known[0]?.code ?? "") },
        { shouldFocus: true },
      );
  };
  const submit = handleSubmit(async body => {
    try {
      const session = await change.send({ body });
      queries.setQueryData(read(contract.session.view, {}).queryKey, session);
      reset();
      toast(words.done);
    } catch (refusal) {
      if (!(refusal instanceof ApiProblem)) throw refusal;
      show(refusal.problem);
    }
  });
  return (
    <form noValidate onSubmit={event => void submit(event)} className="flex max-w-sm flex-col gap-4">
      {errors.root?.message && <Notice variant="bad">{errors.root.message}</Notice>}
      {/* Tells the browser's password keeper whose password this is. */}
      <input type="text" autoComplete="username" value={username ?? ""} readOnly hidden />
      <PasswordField
        id={`${id}-current`}
        label={words.current}
        autoComplete="current-password"
        error={errors.current?.message}
        {...register("current", { required: fieldText(problems, "required") })}
      />
      <PasswordField
        id={`${id}-next`}
        label={words.next}
        hint={words.rules}
        autoComplete="new-password"
        error={errors.next?.message}
        {...register("next", {
          validate: next => {
            const checked = NewPassword.safeParse(next);
            return checked.success || fieldText(problems, checked.error.issues[0]?.message ?? "");
          },
        })}
      />
      <div>
        <Button type="submit" variant="primary" busy={change.isPending}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
}

function isOwnField(field: FieldProblem): field is FieldProblem & { path: keyof Values } {
  return field.path === "current" || field.path === "next";
}
