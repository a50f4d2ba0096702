import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import { type Official, OfficialDraft } from "../../domain/catalogue.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";

const empty: OfficialDraft = { name: "", rank: "", post: "", isSample: false };

function typedOf({ name, rank, post, isSample }: Official): OfficialDraft {
  return { name, rank, post, isSample };
}

interface OfficialFormProps {
  official: Official | null;
  onClose: () => void;
}

/** One official, with the post and rank that are offered first. */
export function OfficialForm({ official, onClose }: OfficialFormProps) {
  const t = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const create = useWrite(contract.officials.create);
  const update = useWrite(contract.officials.update);
  const { form, problem, current, submit, take } = useEntryForm({
    schema: OfficialDraft,
    typed: official === null ? empty : typedOf(official),
    entry: official,
    save: ({ id, version }, content) =>
      version === 0 ? create.send({ body: { id, content } }) : update.send({ id, version, body: content }),
    onSaved: ({ name }) => {
      toast(t.saved(name));
      onClose();
    },
  });
  const { errors, isSubmitting } = form.formState;
  const wrong = (field: keyof typeof errors & keyof typeof empty) => {
    const code = errors[field]?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
  return (
    <EntryDialog
      title={official === null ? t.officials.add : t.officials.edit}
      words={t.form}
      onClose={onClose}
      onSave={submit}
      isSaving={isSubmitting}
      problem={
        current === null
          ? problem && { text: problemText(problems, problem) }
          : {
              title: t.form.staleTitle,
              text: t.form.stale,
              current: [
                { label: t.officials.name, text: current.name },
                { label: t.officials.post, text: current.post || t.form.blank },
                { label: t.officials.rank, text: current.rank || t.form.blank },
              ],
              take: { label: t.form.takeCurrent, onPress: () => take(typedOf(current)) },
            }
      }
    >
      <TextField label={t.officials.name} error={wrong("name")} {...form.register("name")} />
      <TextField
        label={t.officials.post}
        hint={t.officials.postHint}
        mark={t.form.optional}
        error={wrong("post")}
        {...form.register("post")}
      />
      <TextField
        label={t.officials.rank}
        mark={t.form.optional}
        error={wrong("rank")}
        {...form.register("rank")}
      />
      <Checkbox label={t.officials.isSample} {...form.register("isSample")} />
    </EntryDialog>
  );
}
