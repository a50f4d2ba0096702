import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { homeWords } from "../../i18n/words/home.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ConferenceLines } from "./ConferenceLines.tsx";
import { HomeSection } from "./HomeSection.tsx";

const mostShown = 5;

/** Drafts that somebody has still to finish: one's own first, then the ones touched last. */
export function WaitingDrafts({ ownName }: { ownName: string | undefined }) {
  const words = useWords(homeWords);
  const { language } = useLanguage();
  const drafts = useQuery(read(contract.conferences.list, { state: "draft", sort: "-updated", limit: 50 }));
  const rows = drafts.data?.rows ?? [];
  const isOwn = (row: { updatedBy: string }) => row.updatedBy === ownName;
  const ordered = [...rows.filter(isOwn), ...rows.filter(row => !isOwn(row))];
  return (
    <HomeSection
      title={words.drafts.title}
      link={
        rows.length > mostShown && (
          <Link to={paths.conferences({ state: "draft" })} className={linkLook()}>
            {words.drafts.all}
          </Link>
        )
      }
    >
      {drafts.isPending && <Skeleton label={words.loading} />}
      {drafts.data && rows.length === 0 && <p className="text-ink-soft">{words.drafts.none}</p>}
      {ordered.length > 0 && (
        <ConferenceLines
          rows={ordered.slice(0, mostShown)}
          facts={({ updatedBy, updatedAt }) => words.drafts.by(updatedBy, formatInstant(updatedAt, language))}
          mark={row => (isOwn(row) ? words.drafts.mine : undefined)}
        />
      )}
    </HomeSection>
  );
}
