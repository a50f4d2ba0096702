import { useQuery } from "@tanstack/react-query";
import { ArrowLeftRight, Pencil } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { rankOn } from "../../domain/people/officialPosts.ts";
import { can } from "../../domain/people/permission.ts";
import { useAsOf } from "../../i18n/useAsOf.ts";
import { useWords } from "../../i18n/useWords.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { paths } from "../../paths.ts";
import { AsOfField } from "../../ui/AsOfField.tsx";
import { AsOfNotice } from "../../ui/AsOfNotice.tsx";
import { Button } from "../../ui/Button.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Page } from "../../ui/Page.tsx";
import { PrintButton } from "../../ui/PrintButton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { OfficialConferences } from "./OfficialConferences.tsx";
import { OfficialLinks } from "./OfficialLinks.tsx";
import { PostChangeForm } from "./PostChangeForm.tsx";
import { PostsOnDay } from "./PostsOnDay.tsx";
import { PostsOverTime } from "./PostsOverTime.tsx";
import { PostWarnings } from "./PostWarnings.tsx";
import { RanksOverTime } from "./RanksOverTime.tsx";
import { useOfficial } from "./useOfficial.tsx";

/** One person in public posts as of a day: the posts then, all of them over time, and the conferences that name the person. */
export function OfficialPage() {
  const t = useWords(officialWords);
  const { asked, on, field, notice } = useAsOf();
  const { official, instead } = useOfficial();
  const [isChanging, setChanging] = useState(false);
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  if (official === null) return instead;
  const { id, content } = official;
  const rank = rankOn(content.ranks, on);
  const mayEdit = can(actor, "catalogue.edit") === true;
  return (
    <>
      <AsOfNotice {...notice} />
      <Page
        key={id}
        title={content.name}
        breadcrumb={
          <Link to={paths.officials()} className={linkLook()}>
            {t.title}
          </Link>
        }
        meta={
          <>
            {rank !== "" && <span>{rank}</span>}
            {content.isSample && <Tag>{t.sample}</Tag>}
          </>
        }
        action={
          <>
            <AsOfField {...field} />
            <PrintButton label={t.print} />
            {mayEdit && (
              <>
                <Link to={paths.editOfficial(id)} className={linkLook("secondary")}>
                  <Pencil aria-hidden className="size-4" />
                  {t.edit}
                </Link>
                <Button
                  variant="primary"
                  icon={<ArrowLeftRight aria-hidden className="size-4" />}
                  onClick={() => setChanging(true)}
                >
                  {t.change.action}
                </Button>
              </>
            )}
          </>
        }
      >
        {mayEdit && <PostWarnings official={official} />}
        <PostsOnDay official={official} on={on} isAsked={asked.on !== undefined} />
        <PostsOverTime official={official} on={on} />
        <RanksOverTime ranks={content.ranks} />
        {content.note !== "" && <p className="mt-6 max-w-prose whitespace-pre-line">{content.note}</p>}
        <OfficialConferences key={asked.on} id={id} until={asked.on} />
        <OfficialLinks id={id} actor={actor} />
      </Page>
      {isChanging && <PostChangeForm official={official} onClose={() => setChanging(false)} />}
    </>
  );
}
