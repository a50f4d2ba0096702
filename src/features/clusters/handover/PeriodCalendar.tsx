import { useQuery } from "@tanstack/react-query";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { PageSection } from "../../../ui/PageSection.tsx";

/** The periods that end on the day or later, the next one first, with their deadlines. */
export function PeriodCalendar({ on }: { on: string }) {
  const { handover: t } = useWords(clusterWords);
  const all = useQuery(read(contract.periods.list, {})).data?.rows;
  const rows = all?.filter(({ end }) => end >= on).toReversed();
  return (
    <PageSection title={t.periods} none={rows?.length === 0 ? t.noPeriods : undefined}>
      <ul className="list-disc space-y-1 pl-6 marker:text-ink-faint">
        {rows?.map(({ id, name, start, end, deadline }) => (
          <li key={id}>
            {name}
            <span className="ml-2 text-sm text-ink-faint">
              {[
                `${formatDate(start)} – ${formatDate(end)}`,
                deadline === "" ? "" : t.deadline(formatDate(deadline)),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
