import { useNavigate } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import { NewCluster } from "../../domain/cluster/cluster.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";

const empty = { name: "", convenedBy: "", sector: "" };

/** A new cluster, with the body that convenes it; dates, members and heads come on its page. */
export function ClusterForm({ onClose }: { onClose: () => void }) {
  const t = useWords(catalogueWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const navigate = useNavigate();
  const create = useWrite(contract.clusters.create);
  const { form, problem, submit } = useEntryForm({
    schema: NewCluster,
    typed: empty,
    entry: null,
    save: async ({ id }, facts) => {
      await create.send({ body: { id, content: facts } });
      void navigate(paths.cluster(id));
    },
    onSaved: ({ name }) => {
      toast(t.saved(name));
      onClose();
    },
  });
  const { errors, isSubmitting } = form.formState;
  const wrong = (field: keyof typeof empty) => {
    const code = errors[field]?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
  return (
    <EntryDialog
      title={t.clusters.add}
      words={dialog}
      onClose={onClose}
      onSave={submit}
      isSaving={isSubmitting}
      problem={problem && { text: problemText(problems, problem) }}
    >
      <TextField label={t.clusters.name} error={wrong("name")} {...form.register("name")} />
      <TextField
        label={t.clusters.convenedBy}
        hint={t.clusters.convenedByHint}
        mark={t.form.optional}
        error={wrong("convenedBy")}
        {...form.register("convenedBy")}
      />
      <TextField
        label={t.clusters.sector}
        mark={t.form.optional}
        error={wrong("sector")}
        {...form.register("sector")}
      />
    </EntryDialog>
  );
}
