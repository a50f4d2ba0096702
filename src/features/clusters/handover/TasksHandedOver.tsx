import { useQuery } from "@tanstack/react-query";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { writtenDateText } from "../../../i18n/words/writtenDateText.ts";
import { PageSection } from "../../../ui/PageSection.tsx";

/** The tasks that the cluster's conferences have set, with their deadlines and where they come from. */
export function TasksHandedOver({ id, on }: { id: string; on: string }) {
  const { handover: t } = useWords(clusterWords);
  const { language } = useLanguage();
  const tasks = useQuery(read(contract.clusters.handover, { id, on })).data?.tasks;
  return (
    <PageSection title={t.openTasks} none={tasks?.length === 0 ? t.noTasks : undefined}>
      <ol className="list-decimal space-y-1 pl-6 marker:text-ink-faint">
        {tasks?.map(task => (
          <li key={task.id}>
            {task.text}
            <span className="block text-sm text-ink-faint">
              {[task.deadline === null ? "" : writtenDateText(task.deadline, language), task.conference]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ol>
    </PageSection>
  );
}
