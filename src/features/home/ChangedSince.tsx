import { Link } from "react-router-dom";
import type { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { homePartWords } from "../../i18n/words/homeParts.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { ConferenceLines } from "./ConferenceLines.tsx";
import { HomeSection } from "./HomeSection.tsx";

type Changed = Pick<Answer<typeof contract.home.view>, "changed" | "since">;

/** What others changed since one was last here, the latest first. */
export function ChangedSince({ changed, since }: Changed) {
  const words = useWords(homePartWords).changed;
  const { language } = useLanguage();
  return (
    <HomeSection
      title={words.title}
      link={
        <Link to={`${paths.conferences()}?sort=-updated`} className={linkLook()}>
          {words.all}
        </Link>
      }
    >
      <p className="mb-2 text-ink-soft figures">{words.since(formatInstant(since, language))}</p>
      {changed.length === 0 ? (
        <p className="text-ink-soft">{words.none}</p>
      ) : (
        <ConferenceLines
          rows={changed}
          facts={row => words.by(row.updatedBy, formatInstant(row.updatedAt, language))}
        />
      )}
    </HomeSection>
  );
}
