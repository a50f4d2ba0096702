import { useQuery } from "@tanstack/react-query";
import { FilePlus2 } from "lucide-react";
import { Link } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { can } from "../../../domain/people/permission.ts";
import type { ReviewFormSummary } from "../../../domain/review/reviewFormRecord.ts";
import type { Language } from "../../../i18n/catalogue.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Column } from "../../../ui/Column.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Table } from "../../../ui/Table.tsx";
import { Tag } from "../../../ui/Tag.tsx";

/** The forms of periodic reviews: which there are, and which stand published. */
export function ReviewFormsPage() {
  const t = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const found = useQuery(read(contract.reviewForms.list, {}));
  const mayEdit = can(actor, "review.manage") === true;
  const add = (variant: "primary" | "secondary") =>
    mayEdit && (
      <Link to={paths.reviewForm("moi")} className={linkLook(variant)}>
        <FilePlus2 aria-hidden className="size-4" />
        {t.add}
      </Link>
    );
  const body = () => {
    if (found.isError)
      return (
        <EmptyState
          title={t.failed}
          text={problemText(problems, found.error.problem)}
          action={<Button onClick={() => void found.refetch()}>{t.retry}</Button>}
        />
      );
    if (found.isPending) return <Skeleton label={t.loading} rows={4} />;
    if (found.data.rows.length === 0) return <EmptyState {...t.nothing} action={add("secondary")} />;
    return (
      <Table
        caption={t.title}
        columns={formColumns(t, language)}
        rows={found.data.rows}
        rowKey={row => row.id}
        rowHref={row => (mayEdit ? paths.reviewForm(row.id) : undefined)}
        renderLink={(to, text, look) => (
          <Link to={to} className={look}>
            {text}
          </Link>
        )}
      />
    );
  };
  return (
    <Page title={t.title} action={found.data && found.data.rows.length > 0 && add("primary")}>
      {body()}
    </Page>
  );
}

function formColumns(t: (typeof reviewFormsWords)["vi"], language: Language): Column<ReviewFormSummary>[] {
  return [
    { id: "name", header: t.columns.name, cell: row => row.name, cardRole: "title" },
    { id: "level", header: t.columns.level, cell: row => t.levels[row.level] },
    {
      id: "number",
      header: t.columns.number,
      cell: row => (
        <span className="inline-flex flex-wrap gap-1">
          {row.number === 0 ? <Tag>{t.notPublished}</Tag> : <Tag hue="ok">{t.published(row.number)}</Tag>}
          {row.number > 0 && row.isChanged && <Tag hue="warn">{t.changed}</Tag>}
        </span>
      ),
    },
    {
      id: "updated",
      header: t.columns.updated,
      cell: row => `${formatInstant(row.updatedAt, language)}, ${row.updatedBy}`,
      cardRole: "hidden",
    },
  ];
}
