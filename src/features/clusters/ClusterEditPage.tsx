import { useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { ClusterSubPage } from "./ClusterSubPage.tsx";
import { ClusterEditor } from "./form/ClusterEditor.tsx";

/** Where a cluster is changed as a whole. */
export function ClusterEditPage() {
  const { form } = useWords(clusterWords);
  return (
    <ClusterSubPage title={form.title}>
      {cluster => <ClusterEditor key={cluster.id} cluster={cluster} />}
    </ClusterSubPage>
  );
}
