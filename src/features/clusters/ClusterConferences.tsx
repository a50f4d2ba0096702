import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { writtenDateText } from "../../i18n/words/writtenDateText.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { PageSection } from "../../ui/PageSection.tsx";

interface ClusterConferencesProps {
  id: string;
  /** Only those of this year. */
  year?: string | undefined;
  title?: string;
}

/** The latest conferences of the cluster, and the way to all of them. */
export function ClusterConferences({ id, year, title }: ClusterConferencesProps) {
  const { conferences: t } = useWords(clusterWords);
  const { language } = useLanguage();
  const of = { cluster: id, ...(year !== undefined && { year: Number(year) }) };
  const rows = useQuery(read(contract.conferences.list, { ...of, limit: title === undefined ? 5 : 100 })).data
    ?.rows;
  return (
    <PageSection title={title ?? t.title} none={rows?.length === 0 ? t.none : undefined}>
      <ul className="space-y-1">
        {rows?.map(row => (
          <li key={row.id}>
            <Link to={paths.conference(row.id)} className={linkLook()}>
              {row.title}
            </Link>
            {row.date !== null && (
              <span className="ml-2 text-sm text-ink-faint">{writtenDateText(row.date, language)}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2 print:hidden">
        <Link to={paths.conferences({ cluster: id })} className={linkLook()}>
          {t.all}
        </Link>
      </p>
    </PageSection>
  );
}
