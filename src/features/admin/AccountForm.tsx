import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useForm, useWatch } from "react-hook-form";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { type Account, AccountDraft } from "../../domain/people/account.ts";
import { openPost } from "../../domain/people/post.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { fieldText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { OfficialField } from "./OfficialField.tsx";
import { RoleFields } from "./RoleFields.tsx";
import { useSaveAccount } from "./useSaveAccount.ts";

interface AccountFormProps {
  /** The account to edit; without it a new one is made. */
  account?: Account;
  onCreated: (account: AccountDraft, link: string) => void;
  onClose: () => void;
}

/** Name and sign-in name of an account, and whose it is; of a new one also the first post. Refusals of the server stand beside the field they are about. */
export function AccountForm({ account, onCreated, onClose }: AccountFormProps) {
  const words = useWords(accountsWords).form;
  const problems = useWords(problemWords);
  const ways = useQuery(read(contract.session.view, {})).data?.ways;
  const formId = useId();
  const { register, handleSubmit, setError, setValue, control, formState } = useForm<AccountDraft>({
    resolver: zodResolver(AccountDraft),
    defaultValues: {
      name: account?.name ?? "",
      username: account?.username ?? "",
      signInName: account?.signInName ?? "",
      officialId: account?.officialId ?? null,
      post: openPost("staff"),
    },
  });
  const { errors } = formState;
  const [post, officialId] = useWatch({ control, name: ["post", "officialId"] });
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
        {ways?.provider && (
          <TextField
            label={words.signInName(ways.provider)}
            hint={words.signInNameHint}
            autoCapitalize="none"
            spellCheck={false}
            error={error(errors.signInName?.message)}
            {...register("signInName")}
          />
        )}
        <OfficialField
          value={officialId ?? null}
          onChange={official => setValue("officialId", official, { shouldDirty: true })}
          error={error(errors.officialId?.message)}
        />
        {account === undefined && (
          <RoleFields
            value={post}
            onChange={place => setValue("post", { ...post, ...place })}
            errors={{
              unitId: error(errors.post?.unitId?.message),
              clusterId: error(errors.post?.clusterId?.message),
            }}
          />
        )}
      </form>
    </Dialog>
  );
}
