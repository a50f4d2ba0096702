import { useQuery } from "@tanstack/react-query";
import { ArrowLeftRight, Pencil } from "lucide-react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { clusterNameOn } from "../../domain/cluster/cluster.ts";
import { can } from "../../domain/people/permission.ts";
import { useAsOf } from "../../i18n/useAsOf.ts";
import { useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { paths } from "../../paths.ts";
import { AsOfField } from "../../ui/AsOfField.tsx";
import { AsOfNotice } from "../../ui/AsOfNotice.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Page } from "../../ui/Page.tsx";
import { PrintButton } from "../../ui/PrintButton.tsx";
import { AgreementsSection } from "./AgreementsSection.tsx";
import { ClusterConferences } from "./ClusterConferences.tsx";
import { ClusterFacts } from "./ClusterFacts.tsx";
import { DocumentList } from "./DocumentList.tsx";
import { HeadsOverTime } from "./HeadsOverTime.tsx";
import { MembersOnDay } from "./MembersOnDay.tsx";
import { SecretariesOnDay } from "./SecretariesOnDay.tsx";
import { useCluster } from "./useCluster.tsx";

/** One cluster as of a day: whose it is, its members, who led it when, its papers and its conferences. */
export function ClusterPage() {
  const t = useWords(clusterWords);
  const { asked, on, field, notice } = useAsOf();
  const { cluster, instead } = useCluster();
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  if (cluster === null) return instead;
  const { id, content } = cluster;
  return (
    <>
      <AsOfNotice {...notice} />
      <Page
        key={id}
        title={clusterNameOn(content, on)}
        breadcrumb={
          <Link to={paths.clusters(asked.on)} className={linkLook()}>
            {t.back}
          </Link>
        }
        action={
          <>
            <AsOfField {...field} />
            <PrintButton label={t.print} />
            {can(actor, "cluster.handOver") === true && (
              <Link to={paths.handover(id)} className={linkLook("secondary")}>
                <ArrowLeftRight aria-hidden className="size-4" />
                {t.handOver}
              </Link>
            )}
            {can(actor, "catalogue.edit") === true && (
              <Link to={paths.editCluster(id)} className={linkLook("primary")}>
                <Pencil aria-hidden className="size-4" />
                {t.edit}
              </Link>
            )}
          </>
        }
      >
        <ClusterFacts cluster={content} />
        <MembersOnDay cluster={content} on={on} />
        <HeadsOverTime cluster={content} on={on} />
        <SecretariesOnDay id={id} />
        <AgreementsSection id={id} year={Number(on.slice(0, 4))} />
        <DocumentList documents={content.documents} />
        <ClusterConferences id={id} year={asked.on?.slice(0, 4)} />
      </Page>
    </>
  );
}
