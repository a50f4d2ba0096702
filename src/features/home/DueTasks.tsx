import { Link } from "react-router-dom";
import type { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import { dayText } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { homeWords } from "../../i18n/words/home.ts";
import { homePartWords } from "../../i18n/words/homeParts.ts";
import { paths } from "../../paths.ts";
import { HomeSection } from "./HomeSection.tsx";

/** Tasks of recorded conferences whose day comes next; each leads to the conference that set it. */
export function DueTasks({ due }: Pick<Answer<typeof contract.home.view>, "due">) {
  const words = useWords(homePartWords).due;
  const { untitled } = useWords(homeWords);
  return (
    <HomeSection title={words.title}>
      {due.length === 0 && <p className="text-ink-soft">{words.none}</p>}
      {due.length > 0 && (
        <ul className="divide-y divide-line border-b border-line">
          {due.map(({ id, text, conferenceId, title, lastDay }) => (
            <li key={id} className="relative px-2 py-2.5 hover:bg-surface-sunken">
              <Link
                to={paths.conference(conferenceId)}
                className="line-clamp-2 font-medium after:absolute after:inset-0"
              >
                {text}
              </Link>
              <p className="text-ink-faint sm:truncate figures">
                {words.until(dayText(lastDay))} · {title || untitled}
              </p>
            </li>
          ))}
        </ul>
      )}
    </HomeSection>
  );
}
