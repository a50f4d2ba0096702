import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { can } from "../../domain/people/permission.ts";
import { type UnitsFilter, unitMatcher, unitsShown } from "../../domain/unit/unitsShown.ts";
import { formatCount } from "../../i18n/formats.ts";
import { useAsOf } from "../../i18n/useAsOf.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { unitGroupWords } from "../../i18n/words/unitGroups.ts";
import { unitImportWords } from "../../i18n/words/unitImport.ts";
import { paths } from "../../paths.ts";
import { AsOfField } from "../../ui/AsOfField.tsx";
import { AsOfNotice } from "../../ui/AsOfNotice.tsx";
import { Button } from "../../ui/Button.tsx";
import { CataloguePage } from "../../ui/CataloguePage.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Select } from "../../ui/Select.tsx";
import { useNarrowing } from "../../ui/useNarrowing.ts";
import { NewUnitForm } from "./NewUnitForm.tsx";
import { UnitEditor } from "./UnitEditor.tsx";
import { UnitsExports } from "./UnitsExports.tsx";
import { UnitTree } from "./UnitTree.tsx";
import { useUnitsColumns } from "./useUnitsColumns.tsx";

/** The units that conferences name: looked up, added and corrected in one place. */
export function UnitsPage() {
  const t = useWords(catalogueWords);
  const groups = useWords(unitGroupWords);
  const imports = useWords(unitImportWords);
  const problems = useWords(problemWords);
  const [address, narrow] = useNarrowing();
  const [edited, setEdited] = useState<string | null>(null);
  const { asked, on, field, notice } = useAsOf();
  const columns = useUnitsColumns(on);
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const list = useQuery(read(contract.units.list, asked));
  const mayEdit = can(actor, "catalogue.edit") === true;
  const query = address.get("q") ?? "";
  const filter: UnitsFilter = {
    ...asked,
    ...(query !== "" && { q: query }),
    ...(address.get("which") === "all" && { which: "all" }),
  };
  const all = list.data && unitsShown(list.data.rows, filter, on);
  const isFound = unitMatcher(query);
  const rows = all?.filter(isFound) ?? [];
  return (
    <>
      <AsOfNotice {...notice} />
      <CataloguePage
        title={t.units.title}
        words={{ ...t.list, ...t.units }}
        add={mayEdit ? { label: t.units.add, onPress: () => setEdited("new") } : undefined}
        more={
          <>
            <UnitsExports filter={filter} />
            <Link to={paths.unitGroups(asked.on)} className={linkLook("secondary")}>
              {groups.title}
            </Link>
            {mayEdit && (
              <Link to={paths.importUnits()} className={linkLook("secondary")}>
                {imports.title}
              </Link>
            )}
          </>
        }
        query={query}
        onSearch={q => narrow({ q })}
        filters={
          <>
            {(["view", "which"] as const).map(name => (
              <Select
                key={name}
                compact
                className="w-full sm:w-52"
                label={t.unitChoices[name].label}
                options={Object.entries(t.unitChoices[name].options).map(([value, label]) => ({
                  value,
                  label,
                }))}
                value={address.get(name) ?? ""}
                onChange={event => narrow({ [name]: event.target.value })}
              />
            ))}
            <AsOfField {...field} />
          </>
        }
        instead={
          address.get("view") === "tree" && (
            <UnitTree
              label={t.units.title}
              rows={all ?? []}
              isMatch={query === "" ? undefined : isFound}
              to={row => paths.unit(row.id, asked.on)}
            />
          )
        }
        rowLink={{
          to: row => paths.unit(row.id, asked.on),
          render: (to, text, look) => (
            <Link to={to} className={look}>
              {text}
            </Link>
          ),
        }}
        all={all}
        rows={rows}
        columns={columns}
        edit={mayEdit ? { label: row => t.edit(row.name), onPress: row => setEdited(row.id) } : undefined}
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
      {edited === "new" && <NewUnitForm onClose={() => setEdited(null)} />}
      {edited !== null && edited !== "new" && <UnitEditor id={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
