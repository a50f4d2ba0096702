import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { can } from "../../domain/people/permission.ts";
import { owesAnything } from "../../domain/review/owes.ts";
import { useWords } from "../../i18n/useWords.ts";
import { homeWords } from "../../i18n/words/home.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DeviceDrafts } from "./DeviceDrafts.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { HomeParts } from "./HomeParts.tsx";
import { ReviewsToDo } from "./ReviewsToDo.tsx";
import { WaitingFiles } from "./WaitingFiles.tsx";

/** Where work begins: what waits, what is new, and how much there is. */
export function HomePage() {
  const words = useWords(homeWords);
  const problems = useWords(problemWords);
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const all = useQuery(read(contract.home.view, {}));
  const canEdit = can(actor, "conference.edit") === true;
  const isEmpty = all.data?.figures.total === 0;
  return (
    <Page
      title={words.title}
      meta={actor && words.greeting(actor.name)}
      action={
        canEdit &&
        !isEmpty && (
          <Link to={paths.newConference()} className={linkLook("primary")}>
            <Plus aria-hidden className="size-4" />
            {words.newConference}
          </Link>
        )
      }
    >
      {actor && (
        <div className="not-empty:mb-8">
          <DeviceDrafts userId={actor.id} />
        </div>
      )}
      {actor && canEdit && (
        <div className="not-empty:mb-8">
          <WaitingFiles />
        </div>
      )}
      <div className="grid items-start gap-8 not-empty:mb-8 lg:grid-cols-2">
        {owesAnything(actor) && <ReviewsToDo list="mine" />}
        <ReviewsToDo list="waiting" />
        {can(actor, "review.remind") === true && <ReviewsToDo list="overdue" />}
      </div>
      {all.isPending && <Skeleton label={words.loading} />}
      {all.error && (
        <Notice
          variant={all.error.problem.code === "offline" ? "warn" : "bad"}
          action={
            <Button size="small" onClick={() => void all.refetch()}>
              {problems.retry}
            </Button>
          }
        >
          {problemText(problems, all.error.problem)}
        </Notice>
      )}
      {all.data && (isEmpty ? <FirstSteps canEdit={canEdit} /> : <HomeParts view={all.data} actor={actor} />)}
    </Page>
  );
}
