import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { Pager } from "../../../ui/Pager.tsx";
import { PrintButton } from "../../../ui/PrintButton.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { EventStatusTag } from "../page/EventStatusTag.tsx";
import { StateTag } from "../page/StateTag.tsx";
import { UnreadConference } from "../page/UnreadConference.tsx";
import { Comparison } from "./Comparison.tsx";
import { RevisionList } from "./RevisionList.tsx";
import { useHistoryAddress } from "./useHistoryAddress.ts";

/** Every saved state of one conference, any two of them side by side, and the way to bring one back. */
export function ConferenceHistoryPage() {
  const { id = "" } = useParams();
  const t = useWords(conferenceHistoryWords);
  const words = useWords(conferencePageWords);
  const { version, against, before, queryWith, change } = useHistoryAddress();
  const found = useQuery(read(contract.conferences.view, { id }));
  const page = before === undefined ? {} : { before };
  const list = useQuery({
    ...read(contract.conferences.revisions, { id, ...page }),
    placeholderData: keepPreviousData,
  });
  const unread = found.error ?? list.error;
  const retry = () => {
    void found.refetch();
    void list.refetch();
  };
  if (unread) return <UnreadConference problem={unread} onRetry={retry} />;
  if (!found.data || !list.data) return <Skeleton label={t.loading} rows={12} />;

  const conference = found.data;
  const { rows, older } = list.data;
  const title = conference.content.title === "" ? words.untitled : conference.content.title;
  const chosen = version ?? rows[0]?.version ?? conference.version;
  const withVersion = against ?? (chosen > 1 ? chosen - 1 : null);
  return (
    <Page
      key={id}
      title={t.titleOf(title)}
      breadcrumb={
        <>
          <Link to={paths.conferences()} className={linkLook()}>
            {words.register}
          </Link>
          {" / "}
          <Link to={paths.conference(id)} className={linkLook()}>
            {t.conference}
          </Link>
        </>
      }
      meta={
        <>
          <StateTag state={conference.state} />
          <EventStatusTag status={conference.content.eventStatus} />
        </>
      }
      action={<PrintButton label={t.print} />}
    >
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[22rem_minmax(0,1fr)] print:block">
        <div className="space-y-2 lg:sticky lg:top-[calc(var(--top-line,0px)+1.5rem)] lg:max-h-[calc(100dvh-var(--top-line,0px)-3rem)] lg:self-start lg:overflow-y-auto print:mb-6 print:max-h-none print:overflow-visible">
          <RevisionList
            rows={rows}
            chosen={chosen}
            newest={conference.version}
            hrefOf={one => queryWith({ version: one, against: undefined })}
          />
          <Pager
            words={t.pager}
            busy={list.isPlaceholderData}
            onPrevious={before === undefined ? undefined : () => change({ before: undefined })}
            onNext={older === null ? undefined : () => change({ before: older })}
          />
        </div>
        <Comparison conference={conference} version={chosen} against={withVersion} choices={rows} />
      </div>
    </Page>
  );
}
