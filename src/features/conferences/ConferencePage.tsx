import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { usePresence } from "../../api/usePresence.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { conferencePageWords } from "../../i18n/words/conferencePage.ts";
import { fileWords } from "../../i18n/words/files.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ClosedNotice } from "./page/ClosedNotice.tsx";
import { ConferenceActions } from "./page/ConferenceActions.tsx";
import { ConferencePaper } from "./page/ConferencePaper.tsx";
import { DraftNotice } from "./page/DraftNotice.tsx";
import { EventStatusTag } from "./page/EventStatusTag.tsx";
import { OthersHere } from "./page/OthersHere.tsx";
import { StateTag } from "./page/StateTag.tsx";
import { UnreadConference } from "./page/UnreadConference.tsx";

const readsOnly = () => null;

/** One conference, read like minutes and printed as such. */
export function ConferencePage() {
  const { id = "" } = useParams();
  const t = useWords(conferencePageWords);
  const fileText = useWords(fileWords);
  const { language } = useLanguage();
  const found = useQuery(read(contract.conferences.view, { id }));
  const files = useQuery({
    ...read(contract.files.list, { ownerType: "conference", ownerId: id }),
    enabled: found.isSuccess,
  });
  const others = usePresence("conference", found.isSuccess ? id : null, readsOnly);
  if (found.isError) return <UnreadConference problem={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton label={t.loading} rows={12} />;

  const conference = found.data;
  const { content, state, createdAt, createdBy, updatedAt, updatedBy } = conference;
  const mayEdit = conference.can.edit === true;
  return (
    <Page
      key={id}
      title={content.title === "" ? t.untitled : content.title}
      breadcrumb={
        <Link to={paths.conferences()} className={linkLook()}>
          {t.register}
        </Link>
      }
      action={<ConferenceActions conference={conference} />}
      meta={
        <>
          <StateTag state={state} />
          <EventStatusTag status={content.eventStatus} />
          <span title={t.created(formatInstant(createdAt, language), createdBy)}>
            {t.updated(formatInstant(updatedAt, language), updatedBy)}
          </span>
          <OthersHere others={others} />
        </>
      }
    >
      {state === "closed" && <ClosedNotice conference={conference} />}
      {state === "draft" && <DraftNotice conference={conference} mayEdit={mayEdit} />}
      {files.isError && (
        <Notice
          variant="warn"
          action={<Button onClick={() => void files.refetch()}>{fileText.tryAgain}</Button>}
        >
          {fileText.failed}
        </Notice>
      )}
      <ConferencePaper draft={content} files={files.data?.rows ?? []} />
    </Page>
  );
}
