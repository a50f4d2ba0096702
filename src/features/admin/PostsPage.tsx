import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { CalendarDay } from "../../domain/text/calendarDay.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { parseWrittenDate } from "../../domain/text/parseDate.ts";
import { todayInVietnam } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { postsWords } from "../../i18n/words/posts.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Table } from "../../ui/Table.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { postColumns } from "./postColumns.tsx";
import { usePlaceNames } from "./usePlaceNames.ts";

/** Who holds which post on a day; the day stands in the address, and without one it is today. */
export function PostsPage() {
  const words = useWords(postsWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const [params, setParams] = useSearchParams();
  const [today] = useState(() => todayInVietnam(new Date()));
  const [isWrong, setWrong] = useState(false);
  const given = CalendarDay.safeParse(params.get("on"));
  const day = given.success ? given.data : today;
  const posts = useQuery(read(contract.posts.list, { on: day }));
  const placeOf = usePlaceNames();
  const rows = posts.data?.rows;
  const holderOf = (postId: string) => rows?.find(({ id }) => id === postId)?.holder;
  const choose = (typed: FormDataEntryValue | null) => {
    const parsed = parseWrittenDate(typeof typed === "string" ? typed : "", { today });
    const chosen = "ok" in parsed && parsed.ok.precision === "day" ? parsed.ok.value : null;
    setWrong(chosen === null && !("blank" in parsed));
    if (chosen !== null) setParams({ on: chosen });
    else if ("blank" in parsed) setParams({});
  };
  return (
    <Page title={words.pageTitle} meta={words.onDay(formatDate(day))}>
      <form
        className="mb-4 flex flex-wrap items-end gap-2 print:hidden"
        onSubmit={event => {
          event.preventDefault();
          choose(new FormData(event.currentTarget).get("on"));
        }}
      >
        <TextField
          key={day}
          name="on"
          label={words.fields.on}
          defaultValue={formatDate(day)}
          error={isWrong ? fieldText(problems, "badDate") : undefined}
          className="w-40"
        />
        <Button type="submit">{words.show}</Button>
      </form>
      {posts.isPending && <Skeleton label={words.pageTitle} />}
      {posts.error && <Notice variant="bad">{problemText(problems, posts.error.problem)}</Notice>}
      {rows?.length === 0 && <EmptyState title={words.none} />}
      {rows !== undefined && rows.length > 0 && (
        <Table
          caption={words.pageTitle}
          columns={[
            { id: "holder", header: words.columns.holder, cell: post => post.holder, cardRole: "title" },
            ...postColumns<(typeof rows)[number]>(language, { today: day, placeOf, holderOf })
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
  );
}
