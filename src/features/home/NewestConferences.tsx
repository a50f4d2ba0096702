import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { homeWords } from "../../i18n/words/home.ts";
import { writtenDateText } from "../../i18n/words/writtenDateText.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ConferenceLines } from "./ConferenceLines.tsx";
import { HomeSection } from "./HomeSection.tsx";

const shown = 5;

/** The five conferences held last, recorded or closed; drafts have a place of their own. */
export function NewestConferences() {
  const words = useWords(homeWords);
  const { language } = useLanguage();
  const newest = useQuery(read(contract.conferences.list, { sort: "-date", limit: 50 }));
  const rows = newest.data?.rows.filter(row => row.state !== "draft").slice(0, shown);
  return (
    <HomeSection
      title={words.newest.title}
      link={
        <Link to={paths.conferences()} className={linkLook()}>
          {words.newest.all}
        </Link>
      }
    >
      {newest.isPending && <Skeleton label={words.loading} />}
      {rows?.length === 0 && <p className="text-ink-soft">{words.newest.none}</p>}
      {rows !== undefined && rows.length > 0 && (
        <ConferenceLines
          rows={rows}
          facts={({ date, cluster }) =>
            [date ? writtenDateText(date, language) : words.noDate, cluster.name].filter(Boolean).join(" · ")
          }
        />
      )}
    </HomeSection>
  );
}
