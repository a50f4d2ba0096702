import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import { ApiProblem } from "../../api/problem.ts";
import { read, useWrite } from "../../api/query.ts";
import { mailOften, OwnChoices } from "../../domain/people/ownChoices.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { mailChoiceWords } from "../../i18n/words/mailChoices.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";

/** Whether and where one's notices come by e-mail; where the server has no mail server, that is said instead. */
export function MailChoices() {
  const t = useWords(mailChoiceWords);
  const problems = useWords(problemWords);
  const found = useQuery(read(contract.ownChoices.view, {}));
  if (found.isPending) return <Skeleton label={t.loading} rows={2} />;
  if (found.error) return <Notice variant="bad">{problemText(problems, found.error.problem)}</Notice>;
  return found.data.hasMail ? <MailForm choices={found.data} /> : <p className="text-ink-soft">{t.noMail}</p>;
}

function MailForm({ choices }: { choices: Answer<typeof contract.ownChoices.view> }) {
  const t = useWords(mailChoiceWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const update = useWrite(contract.ownChoices.update);
  const { register, handleSubmit, setError, formState } = useForm<OwnChoices>({
    resolver: zodResolver(OwnChoices),
    defaultValues: { mailAddress: choices.mailAddress, mailOften: choices.mailOften, language },
  });
  const { errors } = formState;
  const save = handleSubmit(async ({ mailAddress, mailOften: often }) => {
    try {
      await update.send({ body: { mailAddress, mailOften: often, language } });
      toast(t.saved);
    } catch (refusal) {
      if (!(refusal instanceof ApiProblem)) throw refusal;
      setError("root", { message: problemText(problems, refusal.problem) });
    }
  });
  const wrong = errors.mailAddress?.message;
  return (
    <form noValidate onSubmit={event => void save(event)} className="flex max-w-sm flex-col gap-4">
      {errors.root?.message && <Notice variant="bad">{errors.root.message}</Notice>}
      <TextField
        label={t.address}
        hint={t.addressHint}
        inputMode="email"
        autoComplete="email"
        error={wrong === undefined ? undefined : fieldText(problems, wrong)}
        {...register("mailAddress")}
      />
      <RadioGroup
        label={t.often}
        options={mailOften.map(value => ({ value, label: t.choices[value] }))}
        {...register("mailOften")}
      />
      <div>
        <Button type="submit" busy={update.isPending}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}
