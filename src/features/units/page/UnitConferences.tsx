import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { formatWritten } from "../../../domain/text/formatWritten.ts";
import { formatCount } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { catalogueWords } from "../../../i18n/words/catalogues.ts";
import { unitWords } from "../../../i18n/words/units.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { UnitSection } from "./UnitSection.tsx";

interface UnitConferencesProps {
  id: string;
  name: string;
  /** Only those of this year. */
  year: string | undefined;
}

/** The latest conferences that list the unit, how many there are, and the ways to all of them. */
export function UnitConferences({ id, name, year }: UnitConferencesProps) {
  const t = useWords(unitWords);
  const { conferencesOf } = useWords(catalogueWords);
  const of = { unit: id, ...(year !== undefined && { year: Number(year) }) };
  const rows = useQuery(read(contract.conferences.list, { ...of, limit: 5 })).data?.rows;
  const total = useQuery(read(contract.conferences.count, of)).data?.total ?? 0;
  const count = total === 0 ? "" : ` · ${formatCount(total)}`;
  return (
    <UnitSection
      title={t.conferences.title + count}
      none={rows?.length === 0 ? t.conferences.none : undefined}
      more={
        <>
          <Link to={paths.conferences(of)} className={linkLook()}>
            {conferencesOf(name)}
          </Link>
          {" · "}
          <Link to={paths.attendance(id)} className={linkLook()}>
            {t.attendance}
          </Link>
        </>
      }
    >
      {rows?.map(row => (
        <li key={row.id}>
          <Link to={paths.conference(row.id)} className={linkLook()}>
            {row.title}
          </Link>
          {row.date !== null && (
            <span className="ml-2 text-sm text-ink-faint">{formatWritten(row.date)}</span>
          )}
        </li>
      ))}
    </UnitSection>
  );
}
