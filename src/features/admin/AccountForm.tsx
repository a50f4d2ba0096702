import { zodResolver } from "@hookform/resolvers/zod";
import { useId } from "react";
import { useForm } from "react-hook-form";
import { type Account, AccountDraft } from "../../domain/account.ts";
import { roles } from "../../domain/actor.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { fieldText, problemWords } from "../../i18n/words/problems.ts";
import { roleWords } from "../../i18n/words/roles.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useSaveAccount } from "./useSaveAccount.ts";

interface AccountFormProps {
  /** The account to edit; without it a new one is made. */
  account?: Account;
  onCreated: (account: AccountDraft, password: string) => void;
  onClose: () => void;
}

/** Name, sign-in name and role of an account. Refusals of the server stand beside the field they are about. */
export function AccountForm({ account, onCreated, onClose }: AccountFormProps) {
  const words = useWords(accountsWords).form;
  const rolesWords = useWords(roleWords);
  const problems = useWords(problemWords);
  const formId = useId();
  const { register, handleSubmit, setError, formState } = useForm<AccountDraft>({
    resolver: zodResolver(AccountDraft),
    defaultValues: {
      name: account?.name ?? "",
      username: account?.username ?? "",
      role: account?.role ?? "staff",
    },
  });
  const { errors } = formState;
  const error = (code: string | undefined) =>
    code === undefined ? undefined : code === "taken" ? words.taken : fieldText(problems, code);
  const save = useSaveAccount({ account, onCreated, onClose, setError });
  return (
    <Dialog
      open
      onClose={onClose}
      title={account ? words.editTitle : words.createTitle}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={formState.isSubmitting}>
            {account ? words.save : words.createTitle}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={event => void handleSubmit(save)(event)}
      >
        {errors.root?.message && <Notice variant="bad">{errors.root.message}</Notice>}
        <TextField
          label={words.name}
          hint={words.nameHint}
          error={error(errors.name?.message)}
          {...register("name")}
        />
        <TextField
          label={words.username}
          hint={account ? words.usernameFixed : words.usernameHint}
          readOnly={account !== undefined}
          autoCapitalize="none"
          spellCheck={false}
          error={error(errors.username?.message)}
          {...register("username")}
        />
        <RadioGroup
          label={words.role}
          options={roles.map(role => ({
            value: role,
            label: rolesWords.names[role],
            hint: rolesWords.does[role],
          }))}
          error={error(errors.role?.message)}
          {...register("role")}
        />
      </form>
    </Dialog>
  );
}
