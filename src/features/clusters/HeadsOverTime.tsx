import type { ClusterDraft } from "../../domain/cluster/cluster.ts";
import { headsOutside } from "../../domain/cluster/headMembership.ts";
import { holdsOn } from "../../domain/dated.ts";
import { useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { postMethodWords } from "../../i18n/words/postMethods.ts";
import { PageSection } from "../../ui/PageSection.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { UnitName } from "./UnitName.tsx";
import { useSpanText } from "./useSpanText.ts";
import { useUnitNames } from "./useUnitNames.ts";

interface HeadsOverTimeProps {
  cluster: Pick<ClusterDraft, "heads" | "members">;
  on: string;
}

/** Who led the cluster when, the newest first, with how it was set and by which document. */
export function HeadsOverTime({ cluster, on }: HeadsOverTimeProps) {
  const { leading: t } = useWords(clusterWords);
  const { methods } = useWords(postMethodWords);
  const units = useUnitNames();
  const spanText = useSpanText();
  const outside = new Set(headsOutside(cluster).map(({ id }) => id));
  const heads = cluster.heads.toSorted((a, b) => (a.from < b.from ? 1 : -Number(a.from > b.from)));
  return (
    <PageSection title={t.title} none={heads.length === 0 ? t.none : undefined}>
      <ol className="space-y-2">
        {heads.map(head => (
          <li key={head.id} className="border-l-2 border-line pl-3">
            <span className="mr-2 text-sm text-ink-soft figures">{spanText(head)}</span>
            {holdsOn(head, on) && <Tag hue="ok">{t.now}</Tag>}
            <span className="block">
              {t.as[head.as]}:{" "}
              <span className="font-medium">
                <UnitName id={head.unit} units={units} />
              </span>
            </span>
            {(head.method !== "" || head.basis !== "") && (
              <span className="block text-sm text-ink-soft">
                {[head.method === "" ? "" : methods[head.method], head.basis].filter(Boolean).join(" · ")}
              </span>
            )}
            {outside.has(head.id) && <Tag hue="warn">{t.outside}</Tag>}
          </li>
        ))}
      </ol>
    </PageSection>
  );
}
