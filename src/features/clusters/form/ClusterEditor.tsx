import { useNavigate } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useEntryForm } from "../../../api/useEntryForm.ts";
import type { ClusterRecord } from "../../../domain/cluster/cluster.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { editorWords } from "../../../i18n/words/editor.ts";
import { exactProblemText, problemWords } from "../../../i18n/words/problems.ts";
import { paths } from "../../../paths.ts";
import { EditorForm } from "../../../ui/EditorForm.tsx";
import { toast } from "../../../ui/toast.ts";
import { ClusterRows } from "./ClusterRows.tsx";
import { ConvenerInput } from "./ConvenerInput.tsx";
import { TextInput } from "./TextInput.tsx";
import { TypedCluster, typedOf } from "./typedCluster.ts";

/** The form over the whole of a cluster; days are typed as people write them. */
export function ClusterEditor({ cluster }: { cluster: ClusterRecord }) {
  const { form: t, facts } = useWords(clusterWords);
  const words = useWords(editorWords);
  const problems = useWords(problemWords);
  const navigate = useNavigate();
  const update = useWrite(contract.clusters.update);
  const leave = () => void navigate(paths.cluster(cluster.id));
  const { form, problem, current, submit, take } = useEntryForm({
    schema: TypedCluster,
    typed: typedOf(cluster.content),
    entry: cluster,
    save: ({ id, version }, body) => update.send({ id, version, body }),
    onSaved: () => {
      toast(t.saved);
      leave();
    },
  });
  return (
    <EditorForm
      words={words}
      form={form}
      submit={submit}
      problem={problem && (current ? t.stale : exactProblemText(problems, problem))}
      onTake={current && (() => take(typedOf(current.content)))}
      onCancel={leave}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <ConvenerInput />
        <TextInput name="sector" label={facts.sector} />
        <TextInput name="from" label={t.from} hint={t.dayHint} />
        <TextInput name="to" label={t.to} hint={t.dayHint} />
      </div>
      <ClusterRows />
    </EditorForm>
  );
}
