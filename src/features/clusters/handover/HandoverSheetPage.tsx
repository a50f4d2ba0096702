import { Link } from "react-router-dom";
import { clusterNameOn, deputiesOn, headOn } from "../../../domain/cluster/cluster.ts";
import { addDays } from "../../../domain/text/calendarDay.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { useAsOf } from "../../../i18n/useAsOf.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { postMethodWords } from "../../../i18n/words/postMethods.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { PageSection } from "../../../ui/PageSection.tsx";
import { PrintButton } from "../../../ui/PrintButton.tsx";
import { AgreementsSection } from "../AgreementsSection.tsx";
import { ClusterConferences } from "../ClusterConferences.tsx";
import { ClusterFacts } from "../ClusterFacts.tsx";
import { DocumentList } from "../DocumentList.tsx";
import { MembersOnDay } from "../MembersOnDay.tsx";
import { useCluster } from "../useCluster.tsx";
import { useUnitNames } from "../useUnitNames.ts";
import { PeriodCalendar } from "./PeriodCalendar.tsx";
import { TasksHandedOver } from "./TasksHandedOver.tsx";

/** What goes from the old head unit to the new one on a day, on paper, for both to sign. */
export function HandoverSheetPage() {
  const t = useWords(clusterWords);
  const how = useWords(postMethodWords);
  const { on } = useAsOf();
  const { nameOf } = useUnitNames();
  const { cluster, instead } = useCluster();
  if (cluster === null) return instead;
  const { id, content } = cluster;
  const [old, head] = [headOn(content, addDays(on, -1)), headOn(content, on)];
  const name = clusterNameOn(content, on);
  const lastYear = Number(addDays(on, -1).slice(0, 4));
  const leading = [
    ...(head ? [`${t.leading.as.head}: ${nameOf(head.unit)}`] : []),
    ...deputiesOn(content, on).map(({ unit }) => `${t.leading.as.deputy}: ${nameOf(unit)}`),
    ...(head && head.method !== "" ? [`${how.label}: ${how.methods[head.method]}`] : []),
    ...(head && head.basis !== "" ? [`${t.leading.basis}: ${head.basis}`] : []),
  ];
  return (
    <Page
      title={t.handover.sheetOn(formatDate(on))}
      breadcrumb={
        <Link to={paths.cluster(id)} className={linkLook()}>
          {name}
        </Link>
      }
      meta={<span>{name}</span>}
      action={<PrintButton label={t.print} variant="primary" />}
    >
      <ClusterFacts cluster={content} />
      <PageSection title={t.handover.newHeads} none={leading.length === 0 ? t.leading.none : undefined}>
        {leading.map(line => (
          <p key={line}>{line}</p>
        ))}
      </PageSection>
      <MembersOnDay cluster={content} on={on} />
      <TasksHandedOver id={id} on={on} />
      <PeriodCalendar on={on} />
      <AgreementsSection isOnlyThatYear id={id} year={Number(on.slice(0, 4))} />
      <DocumentList documents={content.documents} />
      <ClusterConferences id={id} year={String(lastYear)} title={t.handover.lastYear(lastYear)} />
      <div className="mt-12 grid grid-cols-2 gap-6 break-inside-avoid pb-24 text-center">
        {[
          { side: t.handover.handsOver, post: old },
          { side: t.handover.receives, post: head },
        ].map(({ side, post }) => (
          <p key={side}>
            <span className="block font-semibold">{side}</span>
            <span className="block">{post === undefined ? "" : nameOf(post.unit)}</span>
            <span className="block text-sm text-ink-soft italic">{t.handover.sign}</span>
          </p>
        ))}
      </div>
    </Page>
  );
}
