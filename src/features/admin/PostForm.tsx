import { useWatch } from "react-hook-form";
import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import { postMethods } from "../../domain/people/postMethod.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { postMethodWords } from "../../i18n/words/postMethods.ts";
import { postsWords } from "../../i18n/words/posts.ts";
import { exactProblemText, fieldText, problemWords } from "../../i18n/words/problems.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";
import { TypedPost } from "./postEntry.ts";
import { RoleFields } from "./RoleFields.tsx";

interface PostFormProps {
  accountId: string;
  name: string;
  /** The day it is, as `yyyy-mm-dd`. */
  today: string;
  onClose: () => void;
}

/** Gives an account one more post. */
export function PostForm({ accountId, name, today, onClose }: PostFormProps) {
  const words = useWords(postsWords);
  const dialog = useWords(entryWords);
  const how = useWords(postMethodWords);
  const problems = useWords(problemWords);
  const create = useWrite(contract.posts.create);
  const { form, problem, submit } = useEntryForm({
    schema: TypedPost,
    typed: {
      role: "staff" as const,
      unitId: null,
      clusterId: null,
      from: formatDate(today),
      to: "",
      method: "" as const,
      basis: "",
    },
    entry: null,
    save: ({ id }, content) => create.send({ accountId, body: { id, content } }),
    onSaved: () => {
      toast(words.added(name));
      onClose();
    },
  });
  const { errors, isSubmitting } = form.formState;
  const wrong = (field: "from" | "to" | "basis" | "unitId" | "clusterId") => {
    const code = errors[field]?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
  const [role, unitId, clusterId] = useWatch({
    control: form.control,
    name: ["role", "unitId", "clusterId"],
  });
  return (
    <EntryDialog
      title={words.addTitle(name)}
      words={dialog}
      onClose={onClose}
      onSave={submit}
      isSaving={isSubmitting}
      problem={problem && { text: exactProblemText(problems, problem) }}
    >
      <RoleFields
        value={{ role, unitId, clusterId }}
        onChange={place => {
          form.setValue("role", place.role);
          form.setValue("unitId", place.unitId);
          form.setValue("clusterId", place.clusterId);
          if (place.role !== "secretary") form.setValue("method", "");
        }}
        errors={{ unitId: wrong("unitId"), clusterId: wrong("clusterId") }}
      />
      <TextField
        label={words.fields.from}
        hint={words.hints.from}
        error={wrong("from")}
        {...form.register("from")}
      />
      <TextField label={words.fields.to} hint={words.hints.to} error={wrong("to")} {...form.register("to")} />
      {role === "secretary" && (
        <Select
          label={how.label}
          options={postMethods.map(value => ({ value, label: how.methods[value] }))}
          {...form.register("method")}
        />
      )}
      <TextField
        label={words.fields.basis}
        hint={words.hints.basis}
        error={wrong("basis")}
        {...form.register("basis")}
      />
    </EntryDialog>
  );
}
