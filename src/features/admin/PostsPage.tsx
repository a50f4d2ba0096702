import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useAsOf } from "../../i18n/useAsOf.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { postsWords } from "../../i18n/words/posts.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { AsOfField } from "../../ui/AsOfField.tsx";
import { AsOfNotice } from "../../ui/AsOfNotice.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Table } from "../../ui/Table.tsx";
import { postColumns } from "./postColumns.tsx";
import { usePlaceNames } from "./usePlaceNames.ts";

/** Who holds which post on a day; the day stands in the address, and without one it is today. */
export function PostsPage() {
  const words = useWords(postsWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const { on, field, notice } = useAsOf();
  const posts = useQuery({ ...read(contract.posts.list, { on }), placeholderData: keepPreviousData });
  const placeOf = usePlaceNames(on);
  const rows = posts.data?.rows;
  const holderOf = (postId: string) => rows?.find(({ id }) => id === postId)?.holder;
  return (
    <>
      <AsOfNotice {...notice} />
      <Page title={words.pageTitle} meta={words.onDay(formatDate(on))} action={<AsOfField {...field} />}>
        {posts.isPending && <Skeleton label={words.pageTitle} />}
        {posts.error && <Notice variant="bad">{problemText(problems, posts.error.problem)}</Notice>}
        {rows?.length === 0 && <EmptyState title={words.none} />}
        {rows !== undefined && rows.length > 0 && (
          <Table
            caption={words.pageTitle}
            columns={[
              { id: "holder", header: words.columns.holder, cell: post => post.holder, cardRole: "title" },
              ...postColumns<(typeof rows)[number]>(language, { today: on, placeOf, holderOf })
                .filter(column => column.id !== "state")
                .map(column =>
                  column.cardRole === "title" ? { ...column, cardRole: "fact" as const } : column,
                ),
            ]}
            rows={rows}
            rowKey={post => post.id}
            footer={words.count(rows.length)}
          />
        )}
      </Page>
    </>
  );
}
