import type { ClusterDraft } from "../../domain/cluster/cluster.ts";
import { useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { PageSection } from "../../ui/PageSection.tsx";
import { dayText } from "./useSpanText.ts";

/** The papers that a cluster stands on. */
export function DocumentList({ documents }: Pick<ClusterDraft, "documents">) {
  const { documents: t } = useWords(clusterWords);
  return (
    <PageSection title={t.title} none={documents.length === 0 ? t.none : undefined}>
      <ul className="list-disc space-y-1 pl-6 marker:text-ink-faint">
        {documents.map(({ id, kind, number, title, issuer, day }) => (
          <li key={id}>
            {t.kinds[kind]}: {title}
            <span className="ml-2 text-sm text-ink-faint">
              {[number, issuer, dayText(day)].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
