import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { can } from "../../../domain/people/permission.ts";
import { searchKey, wordMatcher } from "../../../domain/text/vietnamese.ts";
import type { UnitGroupRow } from "../../../domain/unit/unitGroup.ts";
import { formatCount } from "../../../i18n/formats.ts";
import { useAsOf } from "../../../i18n/useAsOf.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { catalogueWords } from "../../../i18n/words/catalogues.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { unitGroupWords } from "../../../i18n/words/unitGroups.ts";
import { AsOfField } from "../../../ui/AsOfField.tsx";
import { AsOfNotice } from "../../../ui/AsOfNotice.tsx";
import { Button } from "../../../ui/Button.tsx";
import { CataloguePage } from "../../../ui/CataloguePage.tsx";
import type { Column } from "../../../ui/Column.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { useNarrowing } from "../../../ui/useNarrowing.ts";
import { UnitGroupForm } from "./UnitGroupForm.tsx";

/** Units that papers name as one, each group with its members of the day that is looked at. */
export function UnitGroupsPage() {
  const t = useWords(unitGroupWords);
  const catalogue = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const [address, narrow] = useNarrowing();
  const [edited, setEdited] = useState<string | null>(null);
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const { asked, field, notice } = useAsOf();
  const list = useQuery(read(contract.unitGroups.list, asked));
  const group = useQuery({
    ...read(contract.unitGroups.view, { id: edited ?? "" }),
    enabled: edited !== null && edited !== "new",
    staleTime: 0,
  }).data;
  const mayEdit = can(actor, "catalogue.edit") === true;
  const query = address.get("q") ?? "";
  const matches = wordMatcher(query);
  const all = list.data?.rows;
  const rows = all?.filter(row => matches(searchKey(row.name))) ?? [];
  const columns: Column<UnitGroupRow>[] = [
    { id: "name", header: t.name, cell: row => row.name, cardRole: "title" },
    { id: "members", header: t.members, cell: row => row.members.map(({ name }) => name).join("; ") },
  ];
  return (
    <>
      <AsOfNotice {...notice} />
      <CataloguePage
        title={t.title}
        words={{ ...catalogue.list, ...t }}
        add={mayEdit ? { label: t.add, onPress: () => setEdited("new") } : undefined}
        query={query}
        onSearch={q => narrow({ q })}
        filters={<AsOfField {...field} />}
        all={all}
        rows={rows}
        columns={columns}
        edit={
          mayEdit ? { label: row => catalogue.edit(row.name), onPress: row => setEdited(row.id) } : undefined
        }
        footer={catalogue.counted(formatCount(rows.length), formatCount(all?.length ?? 0))}
        failure={
          list.isError && (
            <EmptyState
              title={catalogue.list.failed}
              text={problemText(problems, list.error.problem)}
              action={<Button onClick={() => void list.refetch()}>{catalogue.list.retry}</Button>}
            />
          )
        }
      />
      {edited === "new" && <UnitGroupForm group={null} onClose={() => setEdited(null)} />}
      {edited !== null && group !== undefined && group.id === edited && (
        <UnitGroupForm key={group.id} group={group} onClose={() => setEdited(null)} />
      )}
    </>
  );
}
