import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { formatCount } from "../../../i18n/formats.ts";
import { useToday } from "../../../i18n/useToday.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { unitWords } from "../../../i18n/words/units.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { UnitSection } from "./UnitSection.tsx";

/** What the unit answers for: its tasks of recorded conferences, and its periodic reviews. */
export function UnitWork({ id }: { id: string }) {
  const t = useWords(unitWords);
  const { states, matrix } = useWords(reviewsWords);
  const today = useToday();
  const ties = useQuery(read(contract.units.ties, { id })).data;
  if (ties === undefined) return null;
  const { tasks, filings } = ties;
  const titled = (title: string, total: number) => (total === 0 ? title : `${title} · ${formatCount(total)}`);
  const beyond = ({ total, rows }: { total: number; rows: readonly unknown[] }) =>
    total > rows.length && t.beyond(formatCount(total - rows.length));
  return (
    <>
      <UnitSection
        title={titled(t.tasks.title, tasks.total)}
        none={tasks.total === 0 ? t.tasks.none : undefined}
        more={beyond(tasks)}
      >
        {tasks.rows.map(row => (
          <li key={row.id}>
            {row.text}
            <span className="block text-sm text-ink-faint">
              {row.lastDay !== "" && (
                <>
                  <span className={row.lastDay < today ? "text-bad" : undefined}>
                    {t.tasks.due(formatDate(row.lastDay))}
                  </span>
                  {" · "}
                </>
              )}
              <Link to={paths.conference(row.conferenceId)} className={linkLook()}>
                {row.conference}
              </Link>
            </span>
          </li>
        ))}
      </UnitSection>
      <UnitSection
        title={titled(t.filings.title, filings.total)}
        none={filings.total === 0 ? t.filings.none : undefined}
        more={beyond(filings)}
      >
        {filings.rows.map(row => (
          <li key={row.id}>
            <Link to={paths.review(row.id)} className={linkLook()}>
              {row.form}, {row.period}
            </Link>{" "}
            · {states[row.state]}
            {row.wasLate && `, ${matrix.late}`}
            <span className="ml-2 text-sm text-ink-faint">{t.tasks.due(formatDate(row.dueOn))}</span>
          </li>
        ))}
      </UnitSection>
    </>
  );
}
