import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { spansOf, type UnitDraft } from "../../../domain/unit/unit.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { unitWords } from "../../../i18n/words/units.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { UnitChangeLine } from "./UnitChangeLine.tsx";
import { UnitSection } from "./UnitSection.tsx";

/** A unit through time: its names, the units above it, and what happened to it with the deciding documents. */
export function UnitNames({ id, unit, mayEdit }: { id: string; unit: UnitDraft; mayEdit: boolean }) {
  const t = useWords(unitWords);
  const rows = useQuery(read(contract.units.list, {})).data?.rows ?? [];
  const changes = useQuery(read(contract.unitChanges.list, { id })).data?.rows ?? [];
  const above = spansOf(unit.parents, unit).filter(row => row.unit !== null);
  return (
    <>
      <UnitSection title={t.namesOverTime}>
        {spansOf(unit.names, unit).map(row => (
          <li key={row.id}>
            {row.name}
            {row.shortName && ` (${row.shortName})`} · {t.span(row)}
          </li>
        ))}
      </UnitSection>
      {above.length > 0 && (
        <UnitSection title={t.parentsOverTime}>
          {above.map(row => (
            <li key={row.id}>
              <Link to={paths.unit(row.unit ?? "")} className={linkLook()}>
                {rows.find(one => one.id === row.unit)?.name ?? t.parent}
              </Link>{" "}
              · {t.span(row)}
            </li>
          ))}
        </UnitSection>
      )}
      {changes.length > 0 && (
        <UnitSection title={t.changes}>
          {changes.map(change => (
            <UnitChangeLine key={change.id} change={change} unit={id} mayEdit={mayEdit} />
          ))}
        </UnitSection>
      )}
    </>
  );
}
