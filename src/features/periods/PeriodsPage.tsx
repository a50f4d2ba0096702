import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { can } from "../../domain/people/permission.ts";
import type { Period } from "../../domain/period/period.ts";
import { fold, wordMatcher } from "../../domain/text/vietnamese.ts";
import { formatCount } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { CataloguePage } from "../../ui/CataloguePage.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { GeneratePeriods } from "./GeneratePeriods.tsx";
import { PeriodForm } from "./PeriodForm.tsx";
import { PeriodMenu } from "./PeriodMenu.tsx";
import { usePeriodsColumns } from "./usePeriodsColumns.tsx";

function menuFor(edit: (period: Period) => void) {
  return (period: Period) => <PeriodMenu period={period} onEdit={() => edit(period)} />;
}

/** The periods that conferences look back on, the newest first. */
export function PeriodsPage() {
  const t = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const [address, setAddress] = useSearchParams();
  const [edited, setEdited] = useState<Period | "new" | null>(null);
  const columns = usePeriodsColumns();
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const list = useQuery(read(contract.periods.list, {}));
  const mayEdit = can(actor, "catalogue.edit") === true;
  const query = address.get("q") ?? "";
  const matches = wordMatcher(query);
  const all = list.data?.rows;
  const rows = all?.filter(row => matches(fold(row.name))) ?? [];
  return (
    <>
      <CataloguePage
        title={t.periods.title}
        words={{ ...t.list, ...t.periods }}
        add={mayEdit ? { label: t.periods.add, onPress: () => setEdited("new") } : undefined}
        query={query}
        onSearch={q => setAddress(q === "" ? {} : { q }, { replace: true })}
        all={all}
        rows={rows}
        columns={columns}
        actions={mayEdit ? menuFor(setEdited) : undefined}
        groupOf={row => row.end.slice(0, 4)}
        more={mayEdit && all !== undefined && <GeneratePeriods known={all} />}
        footer={t.counted(formatCount(rows.length), formatCount(all?.length ?? 0))}
        failure={
          list.isError && (
            <EmptyState
              title={t.list.failed}
              text={problemText(problems, list.error.problem)}
              action={<Button onClick={() => void list.refetch()}>{t.list.retry}</Button>}
            />
          )
        }
      />
      {edited !== null && (
        <PeriodForm period={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}
