import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { useForm } from "react-hook-form";
import { useLocation, useNavigate } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { ApiProblem } from "../../api/problem.ts";
import { read, useWrite } from "../../api/query.ts";
import { NewPassword } from "../../domain/people/account.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { PasswordField } from "./PasswordField.tsx";

/** Where the link of an invitation or a reset leads: choose a password, and be in. The token stands behind #, which no server ever logs. */
export function ChoosePasswordPage() {
  const words = useWords(accountWords);
  const problems = useWords(problemWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const token = useLocation().hash.slice(1);
  const id = useId();
  const accept = useWrite(contract.session.acceptLink);
  const { register, handleSubmit, setError, formState } = useForm<{ next: string }>({
    defaultValues: { next: "" },
    reValidateMode: "onSubmit",
  });
  const { errors } = formState;
  const submit = handleSubmit(async ({ next }) => {
    try {
      const session = await accept.send({ body: { token, next } });
      queries.setQueryData(read(contract.session.view, {}).queryKey, session);
      await navigate(paths.home(), { replace: true });
    } catch (refusal) {
      if (!(refusal instanceof ApiProblem)) throw refusal;
      const { fields = [] } = refusal.problem;
      const own = fields.find(({ path }) => path === "next");
      const spent = fields.find(({ path }) => path === "token");
      if (own) setError("next", { message: fieldText(problems, own.code) }, { shouldFocus: true });
      else
        setError("root", {
          message: spent ? `${fieldText(problems, "linkSpent")}.` : problemText(problems, refusal.problem),
        });
    }
  });
  return (
    <main className="mx-auto max-w-lg pt-8">
      <Page title={words.link.title} meta={words.link.text}>
        <form noValidate onSubmit={event => void submit(event)} className="flex max-w-sm flex-col gap-4">
          {errors.root?.message && <Notice variant="bad">{errors.root.message}</Notice>}
          <PasswordField
            id={`${id}-next`}
            label={words.password.next}
            hint={words.password.rules}
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
            <Button type="submit" variant="primary" busy={accept.isPending}>
              {words.link.submit}
            </Button>
          </div>
        </form>
      </Page>
    </main>
  );
}
