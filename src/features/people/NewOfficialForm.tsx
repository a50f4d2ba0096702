import { useNavigate } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import { NewOfficial } from "../../domain/people/official.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";

const empty: NewOfficial = { name: "", rank: "", post: "", isSample: false };

/** Somebody new, with the post and rank that a paper gives; days and further posts come on the person's page. */
export function NewOfficialForm({ onClose }: { onClose: () => void }) {
  const t = useWords(officialWords);
  const { form: words } = useWords(catalogueWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const navigate = useNavigate();
  const create = useWrite(contract.officials.create);
  const { form, problem, submit } = useEntryForm({
    schema: NewOfficial,
    typed: empty,
    entry: null,
    save: async ({ id }, content) => {
      await create.send({ body: { id, content } });
      void navigate(paths.official(id));
    },
    onSaved: ({ name }) => {
      toast(t.form.saved(name));
      onClose();
    },
  });
  const { errors, isSubmitting } = form.formState;
  const wrong = (field: keyof NewOfficial) => {
    const code = errors[field]?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
  return (
    <EntryDialog
      title={t.add}
      words={dialog}
      onClose={onClose}
      onSave={submit}
      isSaving={isSubmitting}
      problem={problem && { text: problemText(problems, problem) }}
    >
      <TextField label={t.name} error={wrong("name")} {...form.register("name")} />
      <TextField
        label={t.post}
        hint={t.postHint}
        mark={words.optional}
        error={wrong("post")}
        {...form.register("post")}
      />
      <TextField label={t.rank} mark={words.optional} error={wrong("rank")} {...form.register("rank")} />
      <Checkbox label={t.isSample} {...form.register("isSample")} />
    </EntryDialog>
  );
}
