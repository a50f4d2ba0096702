import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { contract } from "../../../api/contract.ts";
import type { ApiProblem } from "../../../api/problem.ts";
import { read } from "../../../api/query.ts";
import { clusterLabels } from "../../../domain/cluster/clusterLabels.ts";
import type { ObligationPlan } from "../../../domain/review/reviewMatrix.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";

/** Who would get the form, by the membership of the period's own days, and who plainly need not file, with the reason. */
export function PlanPreview({ plan }: { plan: UseQueryResult<ObligationPlan, ApiProblem> }) {
  const words = useWords(reviewsWords);
  const problems = useWords(problemWords);
  const t = words.assign;
  const known = useQuery(read(contract.clusters.list, {})).data?.rows;
  if (plan.isError)
    return (
      <div className="mt-4">
        <Notice variant="bad">{problemText(problems, plan.error.problem)}</Notice>
      </div>
    );
  if (plan.isPending) return <Skeleton label={words.loading} rows={4} />;
  const { rows } = plan.data;
  if (rows.length === 0) return <p className="mt-4 text-sm text-ink-soft">{t.noUnits}</p>;
  const labels = clusterLabels(known ?? []);
  const clusters = [...new Set(rows.map(row => row.clusterId))];
  const said = ({ owes, isThere, successors }: ObligationPlan["rows"][number]) => {
    if (isThere) return t.isThere;
    if (owes === true) return t.owes;
    return owes === "ended" ? t.ended(successors.join(", ")) : t.leftCluster;
  };
  return (
    <section className="mt-5" aria-label={t.preview}>
      <h3 className="mb-1 text-sm font-semibold">{t.preview}</h3>
      {clusters.map(cluster => {
        const members = rows.filter(row => row.clusterId === cluster);
        return (
          <div key={cluster} className="mb-3">
            {clusters.length > 1 && (
              <h4 className="mb-1 text-sm">{labels.get(cluster) ?? members[0]?.cluster}</h4>
            )}
            <ul className="divide-y divide-line rounded border border-line text-sm">
              {members.map(row => (
                <li
                  key={row.unitId ?? "itself"}
                  className="flex flex-wrap justify-between gap-x-4 px-3 py-1.5"
                >
                  <span>{row.unit || words.matrix.itself}</span>
                  <span className={row.owes === true && !row.isThere ? "text-ink" : "text-ink-faint"}>
                    {said(row)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
