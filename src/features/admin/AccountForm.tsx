import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm, useWatch } from "react-hook-form";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { type Account, AccountDraft } from "../../domain/people/account.ts";
import { openPost } from "../../domain/people/post.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { fieldText, problemWords } from "../../i18n/words/problems.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
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
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const ways = useQuery(read(contract.session.view, {})).data?.ways;
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
    <EntryDialog
      title={account ? words.editTitle : words.createTitle}
      words={{ ...dialog, save: account ? words.save : words.createTitle }}
      onClose={onClose}
      onSave={() => void handleSubmit(save)()}
      isSaving={formState.isSubmitting}
      problem={errors.root?.message === undefined ? null : { text: errors.root.message }}
    >
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
    </EntryDialog>
  );
}
