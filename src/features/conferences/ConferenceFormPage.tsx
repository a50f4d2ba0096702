import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, Navigate, useParams, useSearchParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { useFoundDraft } from "../../api/useFoundDraft.ts";
import { useWaitingOf } from "../../api/useOutbox.ts";
import { type Conference, type ConferenceKind, emptyConference } from "../../domain/conference/conference.ts";
import { conferenceKinds } from "../../domain/conference/conferenceChoices.ts";
import { startFrom, templateFor } from "../../domain/conference/conferenceTemplates.ts";
import { useWords } from "../../i18n/useWords.ts";
import { conferenceFormWords } from "../../i18n/words/conferenceForm.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { CatalogueItems } from "./form/CatalogueItems.tsx";
import { ConferenceForm } from "./form/ConferenceForm.tsx";
import { GoneConference } from "./form/GoneConference.tsx";
import { StrayDraft } from "./form/StrayDraft.tsx";
import { UnfinishedDrafts } from "./form/UnfinishedDrafts.tsx";
import { useBegunWithFiles } from "./form/useBegunWithFiles.ts";
import { useCaughtUp } from "./form/useCaughtUp.ts";
import { queuedWords } from "./form/useConferenceQueue.ts";
import { useMadeId } from "./form/useMadeId.ts";

/** Recording a conference, new or known. A new one gets its id here, once, so that sending it again is the same record. */
export function ConferenceFormPage() {
  const t = useWords(conferenceFormWords);
  const { id: known } = useParams();
  const [query] = useSearchParams();
  const made = useMadeId(known, query.get("draft"));
  const id = known ?? made.id;
  const userId = useQuery(read(contract.session.view, {})).data?.actor?.id ?? "";
  const typed = useFoundDraft({ userId, type: "conference", recordId: id }, id === made.id && !made.isNamed);
  const hasFiles = useBegunWithFiles(id);
  const waiting = useWaitingOf("conference", id);
  const isHeld = typed != null || (waiting?.length ?? 0) > 0;
  const isStray = made.isNamed && id === made.id && typed === null && waiting?.length === 0 && !hasFiles;
  // After its first save a new record has an address of its own, and is still the form that is open here.
  const isNew = known === undefined || (known === made.id && !isStray);
  const from = isNew ? query.get("from") : known;
  const source = useSource(from ?? null);
  // What waits in the queue is merged when it is sent.
  const found = useCaughtUp(typed, isNew || waiting?.length !== 0 ? undefined : source.conference);
  const kind = conferenceKinds.find(one => one === query.get("kind"));

  const body = () => {
    if (known === undefined && isStray) return <StrayDraft key={id} id={id} />;
    if (found === undefined || waiting === undefined) return <Skeleton label={t.loading} rows={12} />;
    const queued = queuedWords(waiting);
    const isBegunHere = queued?.base === null;
    // Words that lie on this device are shown whether or not the server can be asked what it has.
    const isOpenAnyway = isBegunHere || (isHeld && source.problem !== "notFound");
    if (source.problem === "notFound" && !isOpenAnyway) {
      if (found) return <GoneConference draft={found} />;
      return <EmptyState title={t.notFound} text={t.notFoundHint} action={<BackToRegister />} />;
    }
    if (source.problem && !isOpenAnyway) {
      const again = <Button onClick={source.tryAgain}>{t.tryAgain}</Button>;
      return <EmptyState title={t.loadFailed} action={again} />;
    }
    if (from && !source.conference && !source.problem) return <Skeleton label={t.loading} rows={12} />;
    // A closed record only reads, and its page says why; what is still unsaved on this device keeps its form all the same.
    const isClosed = !isNew && source.conference?.state === "closed";
    if (isClosed && !isHeld) return <Navigate to={paths.conference(id)} replace />;
    return (
      <CatalogueItems>
        {isNew && <UnfinishedDrafts userId={userId} besides={id} />}
        <ConferenceForm
          key={id}
          id={id}
          userId={userId}
          found={found}
          queued={queued}
          isNew={isNew || isBegunHere}
          saved={isNew ? null : (source.conference ?? null)}
          start={startOf(isNew, source.conference, kind)}
        />
      </CatalogueItems>
    );
  };
  return (
    <Page
      key={id}
      title={isNew ? t.titleNew : t.titleEdit}
      breadcrumb={
        <Link to={paths.conferences()} className={linkLook()}>
          {t.register}
        </Link>
      }
    >
      {body()}
    </Page>
  );
}

function startOf(isNew: boolean, conference: Conference | undefined, kind: ConferenceKind | undefined) {
  if (conference) return isNew ? startFrom(conference.content) : conference.content;
  return kind ? templateFor(kind) : emptyConference();
}

/** The record to open or to start from: the server's own word, read anew, and never changed under the typist afterwards. */
function useSource(id: string | null) {
  const { data, error, isFetchedAfterMount, refetch } = useQuery({
    ...read(contract.conferences.view, { id: id ?? "" }),
    enabled: id !== null,
    refetchOnMount: "always",
    staleTime: 0,
  });
  const [first, setFirst] = useState<Conference>();
  if (data && isFetchedAfterMount && first?.id !== id && data.id === id) setFirst(data);
  return {
    conference: first?.id === id ? first : undefined,
    problem: first?.id === id ? undefined : error?.problem.code,
    tryAgain: () => void refetch(),
  };
}

function BackToRegister() {
  const t = useWords(conferenceFormWords);
  return (
    <Link to={paths.conferences()} className={linkLook("secondary")}>
      {t.toRegister}
    </Link>
  );
}
