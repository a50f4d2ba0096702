import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { ConferenceFilter } from "../../domain/conferenceFilter.ts";
import { formatCount, todayInVietnam } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { homeWords } from "../../i18n/words/home.ts";
import { paths } from "../../paths.ts";

/** How much there is; each figure opens exactly the conferences that it counts. */
export function HomeCounts({ total }: { total: number }) {
  const words = useWords(homeWords).counts;
  const [year] = useState(() => Number(todayInVietnam(new Date()).slice(0, 4)));
  const parts: { word: string; filter: ConferenceFilter }[] = [
    { word: words.draft, filter: { state: "draft" } },
    { word: words.recorded, filter: { state: "recorded" } },
    { word: words.closed, filter: { state: "closed" } },
    { word: words.year(year), filter: { year } },
  ];
  const answers = useQueries({
    queries: parts.map(({ filter }) => read(contract.conferences.count, filter)),
  });
  const figures = [
    { word: words.all, filter: {}, count: total },
    ...parts.map((part, place) => ({ ...part, count: answers[place]?.data?.total })),
  ];
  return (
    <ul
      aria-label={words.label}
      className="grid grid-cols-2 divide-line overflow-hidden rounded border border-line bg-surface-raised lg:grid-cols-5 lg:divide-x"
    >
      {figures.map(({ word, filter, count }) => (
        <li key={word} className="border-line max-lg:odd:border-r max-lg:nth-[n+3]:border-t">
          <Link
            to={paths.conferences(filter)}
            className="flex h-full flex-col-reverse justify-end px-4 py-3 -outline-offset-2 hover:bg-surface-sunken"
          >
            <span className="text-sm text-ink-soft">{word}</span>{" "}
            {/* A figure that is not there yet keeps its room, so that nothing jumps. */}
            <span className="figures text-xl font-semibold">
              {count === undefined ? " " : formatCount(count)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
