import type { ClusterDraft } from "../../domain/cluster/cluster.ts";
import { useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { dayText, useSpanText } from "./useSpanText.ts";

/** Whose cluster it is, and what it was called when. */
export function ClusterFacts({ cluster }: { cluster: ClusterDraft }) {
  const { facts: t, since } = useWords(clusterWords);
  const spanText = useSpanText();
  const names =
    cluster.names.length < 2
      ? ""
      : cluster.names.map(({ name, from }) => `${name} (${since(dayText(from), "")})`).join("; ");
  const hasLife = cluster.from !== "" || cluster.to !== "";
  const facts = [
    [t.convenedBy, cluster.convenedBy.name],
    [t.sector, cluster.sector],
    [t.life, hasLife ? spanText(cluster) : ""],
    [t.otherNames, names],
  ].filter(([, text]) => text !== "");
  return (
    <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[12rem_1fr] print:grid-cols-[12rem_1fr]">
      {facts.map(([name, text]) => (
        <div key={name} className="contents">
          <dt className="text-sm text-ink-faint max-sm:-mb-1.5">{name}</dt>
          <dd className="min-w-0 wrap-break-word">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
