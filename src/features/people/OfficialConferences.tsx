import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { view } from "../../api/client.ts";
import { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import type { ApiProblem } from "../../api/problem.ts";
import { read } from "../../api/query.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { formatCount } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Notice } from "../../ui/Notice.tsx";
import { PageSection } from "../../ui/PageSection.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Table } from "../../ui/Table.tsx";
import { useOfficialConferenceColumns } from "./useOfficialConferenceColumns.tsx";

type Page = Answer<typeof contract.officials.conferences>;

/** The conferences that name the person, the newest first, page by page; only those until the day that is looked at. */
export function OfficialConferences({ id, until }: { id: string; until: string | undefined }) {
  const t = useWords(officialWords);
  const problems = useWords(problemWords);
  const columns = useOfficialConferenceColumns();
  const asked = { id, ...(until !== undefined && { until }) };
  const list = useInfiniteQuery<Page, ApiProblem, Page[], unknown[], string>({
    queryKey: [contract.officials.conferences.path, asked],
    queryFn: ({ pageParam, signal }) =>
      view(
        contract.officials.conferences,
        { ...asked, ...(pageParam !== "" && { cursor: pageParam }) },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: page => page.next,
    select: ({ pages }) => pages,
  });
  const rows = list.data?.flatMap(page => page.rows);
  const presided = useQuery(read(contract.conferences.count, { presidedBy: id })).data?.total ?? 0;
  const title = until === undefined ? t.conferences.title : t.conferences.until(formatDate(until));
  return (
    <PageSection
      title={title}
      none={rows?.length === 0 ? t.none.conferences : undefined}
      more={
        presided > 0 && (
          <Link to={paths.conferences({ presidedBy: id })} className={linkLook()}>
            {t.conferences.presided(formatCount(presided))}
          </Link>
        )
      }
    >
      {list.isError && <Notice variant="bad">{problemText(problems, list.error.problem)}</Notice>}
      {list.isPending && <Skeleton label={t.loading} rows={3} />}
      {rows !== undefined && (
        <Table
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={row => row.id}
          rowHref={row => paths.conference(row.id)}
          renderLink={(to, text, look) => (
            <Link to={to} className={look}>
              {text}
            </Link>
          )}
          footer={
            <>
              <p aria-live="polite">{t.conferences.shown(formatCount(rows.length))}</p>
              {list.hasNextPage && (
                <Button
                  size="small"
                  className="print:hidden"
                  busy={list.isFetchingNextPage}
                  onClick={() => void list.fetchNextPage()}
                >
                  {t.conferences.more}
                </Button>
              )}
            </>
          }
        />
      )}
    </PageSection>
  );
}
