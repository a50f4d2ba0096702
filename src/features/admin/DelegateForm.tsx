import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read, useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import type { Post } from "../../domain/people/post.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { postsWords } from "../../i18n/words/posts.ts";
import { exactProblemText, fieldText, problemWords } from "../../i18n/words/problems.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";
import { TypedDelegation } from "./postEntry.ts";

interface DelegateFormProps {
  post: Post;
  /** Whose post it is. */
  name: string;
  /** The day it is, as `yyyy-mm-dd`. */
  today: string;
  onClose: () => void;
}

/** Lets somebody act in the holder's place, from one day until another. */
export function DelegateForm({ post, name, today, onClose }: DelegateFormProps) {
  const words = useWords(postsWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const accounts = useQuery(read(contract.accounts.list, {})).data?.rows ?? [];
  const delegate = useWrite(contract.posts.delegate);
  const { form, problem, submit } = useEntryForm({
    schema: TypedDelegation,
    typed: { accountId: "", from: formatDate(today), to: "", basis: "" },
    entry: null,
    save: ({ id }, content) => delegate.send({ id: post.id, body: { id, content } }),
    onSaved: () => {
      toast(words.delegated(name));
      onClose();
    },
  });
  const { errors, isSubmitting } = form.formState;
  const wrong = (field: "accountId" | "from" | "to" | "basis") => {
    const code = errors[field]?.message;
    return code === undefined ? undefined : fieldText(problems, field === "accountId" ? "required" : code);
  };
  return (
    <EntryDialog
      title={words.delegateTitle(name)}
      words={dialog}
      onClose={onClose}
      onSave={submit}
      isSaving={isSubmitting}
      problem={problem && { text: exactProblemText(problems, problem) }}
    >
      <Select
        label={words.fields.substitute}
        emptyLabel={words.choose}
        options={accounts
          .filter(account => account.id !== post.accountId && !account.isDisabled)
          .map(account => ({ value: account.id, label: account.name }))}
        error={wrong("accountId")}
        {...form.register("accountId")}
      />
      <TextField label={words.fields.from} error={wrong("from")} {...form.register("from")} />
      <TextField
        label={words.fields.to}
        hint={words.hints.delegationEnd}
        error={wrong("to")}
        {...form.register("to")}
      />
      <TextField
        label={words.fields.basis}
        hint={words.hints.basis}
        error={wrong("basis")}
        {...form.register("basis")}
      />
    </EntryDialog>
  );
}
