import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { ClusterSubPage } from "../ClusterSubPage.tsx";
import { HandoverForm } from "./HandoverForm.tsx";

/** Where a cluster is handed over: everything that will move is shown before it does. */
export function HandoverPage() {
  const { handover } = useWords(clusterWords);
  return (
    <ClusterSubPage title={handover.title}>
      {cluster => <HandoverForm key={cluster.id} cluster={cluster} />}
    </ClusterSubPage>
  );
}
