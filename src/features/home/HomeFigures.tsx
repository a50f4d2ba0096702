import { Link } from "react-router-dom";
import type { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import type { ConferenceFilter } from "../../domain/conference/conferenceFilter.ts";
import { formatCount } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { homePartWords } from "../../i18n/words/homeParts.ts";
import { paths } from "../../paths.ts";

type Figures = Answer<typeof contract.home.view>["figures"];

const parts: {
  name: keyof Figures;
  word: "all" | Exclude<keyof Figures, "total">;
  filter: ConferenceFilter;
}[] = [
  { name: "total", word: "all", filter: {} },
  { name: "draft", word: "draft", filter: { state: "draft" } },
  { name: "recorded", word: "recorded", filter: { state: "recorded" } },
  { name: "closed", word: "closed", filter: { state: "closed" } },
  { name: "overdue", word: "overdue", filter: { state: "recorded", tasks: "overdue" } },
];

/** How much there is; each figure opens exactly the conferences that it counts. */
export function HomeFigures({ figures }: { figures: Figures }) {
  const words = useWords(homePartWords);
  return (
    <ul
      aria-label={words.figures}
      className="grid grid-cols-2 divide-line overflow-hidden rounded border border-line bg-surface-raised lg:grid-cols-5 lg:divide-x"
    >
      {parts.map(({ name, word, filter }) => (
        <li
          key={name}
          className="border-line max-lg:odd:border-r max-lg:nth-[n+3]:border-t max-lg:last:col-span-2 max-lg:last:border-r-0"
        >
          <Link
            to={paths.conferences(filter)}
            className="flex h-full flex-col-reverse justify-end px-4 py-3 -outline-offset-2 hover:bg-surface-sunken"
          >
            <span className="text-sm text-ink-soft">{words[word]}</span>{" "}
            <span className="figures text-xl font-semibold">{formatCount(figures[name])}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
