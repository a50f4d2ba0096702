import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import { type Cluster, ClusterDraft } from "../../domain/catalogue.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";

const empty: ClusterDraft = { name: "", convenedBy: "", sector: "" };

function typedOf({ name, convenedBy, sector }: Cluster): ClusterDraft {
  return { name, convenedBy, sector };
}

interface ClusterFormProps {
  cluster: Cluster | null;
  onClose: () => void;
}

/** One cluster, with the body that convenes it. */
export function ClusterForm({ cluster, onClose }: ClusterFormProps) {
  const t = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const create = useWrite(contract.clusters.create);
  const update = useWrite(contract.clusters.update);
  const { form, problem, current, submit, take } = useEntryForm({
    schema: ClusterDraft,
    typed: cluster === null ? empty : typedOf(cluster),
    entry: cluster,
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
      title={cluster === null ? t.clusters.add : t.clusters.edit}
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
                { label: t.clusters.name, text: current.name },
                { label: t.clusters.convenedBy, text: current.convenedBy || t.form.blank },
                { label: t.clusters.sector, text: current.sector || t.form.blank },
              ],
              take: { label: t.form.takeCurrent, onPress: () => take(typedOf(current)) },
            }
      }
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
