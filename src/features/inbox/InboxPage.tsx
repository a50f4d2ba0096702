import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { CheckCheck, Inbox } from "lucide-react";
import { useSearchParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read, useWrite } from "../../api/query.ts";
import { useWords } from "../../i18n/useWords.ts";
import { noticeWords } from "../../i18n/words/notices.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { toast } from "../../ui/toast.ts";
import { NoticeLine } from "./NoticeLine.tsx";

/** What the person was told: the newest first, each line leads to what it is about. */
export function InboxPage() {
  const t = useWords(noticeWords);
  const problems = useWords(problemWords);
  const [address, setAddress] = useSearchParams();
  const markAll = useWrite(contract.notices.markAllRead);
  const isUnreadOnly = address.get("only") === "unread";
  const cursor = address.get("cursor");
  const list = useQuery({
    ...read(contract.notices.list, { ...(isUnreadOnly && { only: "unread" }), ...(cursor && { cursor }) }),
    placeholderData: keepPreviousData,
  });
  const unread = useQuery(read(contract.notices.count, {})).data?.unread ?? 0;
  const goTo = (place: string) => setAddress({ ...(isUnreadOnly && { only: "unread" }), cursor: place });
  const { rows = [], next = null, previous = null } = list.data ?? {};
  const readAll = () =>
    markAll
      .send({ body: {} })
      .catch(error => toast(problemText(problems, error.problem), { variant: "bad" }));
  return (
    <Page
      title={t.title}
      action={
        unread > 0 && (
          <Button
            icon={<CheckCheck aria-hidden className="size-4" />}
            busy={markAll.isPending}
            onClick={() => void readAll()}
          >
            {t.markAll}
          </Button>
        )
      }
    >
      <div className="mb-4 print:hidden">
        <RadioGroup
          name="only"
          label={t.show}
          inline
          options={[
            { value: "all", label: t.all },
            { value: "unread", label: t.unreadOnly },
          ]}
          value={isUnreadOnly ? "unread" : "all"}
          onChange={event => setAddress(event.target.value === "unread" ? { only: "unread" } : {})}
        />
      </div>
      {list.isPending && <Skeleton label={t.loading} />}
      {list.isError && (
        <EmptyState
          title={problemText(problems, list.error.problem)}
          action={<Button onClick={() => void list.refetch()}>{problems.retry}</Button>}
        />
      )}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState
          icon={<Inbox aria-hidden />}
          title={isUnreadOnly ? t.noneUnread : t.empty}
          text={isUnreadOnly ? undefined : t.emptyText}
        />
      )}
      {rows.length > 0 && (
        <>
          <ul aria-label={t.list} className="mb-4 divide-y divide-line border-y border-line">
            {rows.map(notice => (
              <NoticeLine key={notice.id} notice={notice} />
            ))}
          </ul>
          <Pager
            words={t.pager}
            busy={list.isPlaceholderData}
            onPrevious={previous === null ? undefined : () => goTo(previous)}
            onNext={next === null ? undefined : () => goTo(next)}
          />
        </>
      )}
    </Page>
  );
}
