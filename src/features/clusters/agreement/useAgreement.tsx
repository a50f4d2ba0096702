import { skipToken, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useParams } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import {
  type AgreementLine,
  type AgreementRecord,
  AgreementYear,
} from "../../../domain/cluster/agreement.ts";
import { type ClusterRecord, clusterNameOn } from "../../../domain/cluster/cluster.ts";
import { useAsOf } from "../../../i18n/useAsOf.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { catalogueWords } from "../../../i18n/words/catalogues.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { useCluster } from "../useCluster.tsx";

/** A cluster and one of its years, with the agreement of that year where there is one. */
export type AgreementOfYear = {
  cluster: ClusterRecord;
  /** What the cluster was called in that year. */
  name: string;
  year: number;
  /** The day whose names are shown: the year's last one, or, while it is not over, today. */
  day: string;
  agreement: AgreementRecord | null;
  lines: readonly AgreementLine[];
};

/** What the address names, or what stands in its place while it is on its way or cannot be read. */
export function useAgreement():
  | { found: AgreementOfYear; instead: null }
  | { found: null; instead: ReactNode } {
  const t = useWords(agreementWords);
  const { list: words } = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const { id = "", year: given = "" } = useParams();
  const year = AgreementYear.safeParse(Number(given));
  const { on } = useAsOf();
  const { cluster, instead } = useCluster();
  const list = useQuery({
    ...read(contract.agreements.list, { cluster: id }),
    ...(cluster === null && { queryFn: skipToken }),
  });
  const line = list.data?.rows.find(row => row.year === year.data);
  const whole = useQuery({
    ...read(contract.agreements.view, { id: line?.id ?? "" }),
    ...(line === undefined && { queryFn: skipToken }),
  });
  if (cluster === null) return { found: null, instead };
  if (!year.success)
    return {
      found: null,
      instead: (
        <Page title={t.notYet.title}>
          <EmptyState title={t.badYear} />
        </Page>
      ),
    };
  const failure = list.error ?? (line && whole.error);
  if (failure)
    return {
      found: null,
      instead: (
        <Page title={words.failed}>
          <EmptyState title={problemText(problems, failure.problem)} />
        </Page>
      ),
    };
  if (list.data === undefined || (line !== undefined && whole.data === undefined))
    return { found: null, instead: <Skeleton page label={t.title(year.data)} rows={12} /> };
  const last = `${year.data}-12-31`;
  const day = last < on ? last : on;
  const agreement = line === undefined ? null : (whole.data ?? null);
  const name = clusterNameOn(cluster.content, day);
  return { found: { cluster, name, year: year.data, day, agreement, lines: list.data.rows }, instead: null };
}
