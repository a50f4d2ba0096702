import type { OfficialRow } from "../../domain/people/official.ts";
import { useWords } from "../../i18n/useWords.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import type { Column } from "../../ui/Column.ts";
import { Tag } from "../../ui/Tag.tsx";

/** The columns of the list of people: a line for each post in force on the day. */
export function useOfficialsColumns(): Column<OfficialRow>[] {
  const t = useWords(officialWords);
  return [
    { id: "name", header: t.name, cell: row => row.name, cardRole: "title", className: "sm:w-56" },
    {
      id: "posts",
      header: t.post,
      cell: ({ posts }) =>
        posts.length === 0 ? (
          <span className="text-ink-faint">{t.noPost}</span>
        ) : (
          // One element, because a card lays out what stands in a cell side by side.
          <span className="block">
            {posts.map(post => (
              <span key={post.written} className="block">
                {post.written}
              </span>
            ))}
          </span>
        ),
    },
    { id: "rank", header: t.rank, cell: row => row.rank },
    {
      id: "sample",
      header: t.data,
      cell: row => row.isSample && <Tag>{t.sample}</Tag>,
      className: "sm:w-px",
    },
  ];
}
