import { Link } from "react-router-dom";
import type { ConferenceSummary } from "../../domain/conference/conferenceSummary.ts";
import { useWords } from "../../i18n/useWords.ts";
import { homeWords } from "../../i18n/words/home.ts";
import { paths } from "../../paths.ts";
import { Tag } from "../../ui/Tag.tsx";

interface ConferenceLinesProps {
  rows: readonly ConferenceSummary[];
  /** The line of facts under the title. */
  facts: (row: ConferenceSummary) => string;
  /** A word at the right edge. */
  mark?: (row: ConferenceSummary) => string | undefined;
}

/** A few conferences, a title and a line of facts each; the whole line opens the record. */
export function ConferenceLines({ rows, facts, mark }: ConferenceLinesProps) {
  const words = useWords(homeWords);
  return (
    <ul className="divide-y divide-line border-b border-line">
      {rows.map(row => (
        <li key={row.id} className="relative flex items-start gap-3 px-2 py-2.5 hover:bg-surface-sunken">
          <div className="min-w-0 flex-1">
            <Link
              to={paths.conference(row.id)}
              className="line-clamp-2 font-medium after:absolute after:inset-0"
            >
              {row.title || words.untitled}
            </Link>
            <p className="text-ink-faint sm:truncate">{facts(row)}</p>
          </div>
          {mark?.(row) && <Tag>{mark(row)}</Tag>}
        </li>
      ))}
    </ul>
  );
}
