import { Pencil, Plus, SearchX } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import type { Column } from "./Column.ts";
import { EmptyState } from "./EmptyState.tsx";
import { IconButton } from "./IconButton.tsx";
import { Page } from "./Page.tsx";
import { SearchField } from "./SearchField.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { Table } from "./Table.tsx";
import type { RenderLink } from "./TableRow.tsx";

/** Correcting a row, for those who may. */
interface Editing<Row> {
  label: (row: Row) => string;
  onPress: (row: Row) => void;
}

export interface CataloguePageProps<Row> {
  title: string;
  words: {
    search: string;
    clearSearch: string;
    loading: string;
    actions: string;
    clearAll: string;
    noMatch: { title: string; text: string };
    nothing: { title: string; text: string };
  };
  /** Absent for those who may not add. */
  add?: { label: string; onPress: () => void } | undefined;
  query: string;
  onSearch: (text: string) => void;
  /** More ways to narrow the list, beside the search. */
  filters?: ReactNode;
  /** Where a row leads, for entries with a page of their own. */
  rowLink?: { to: (row: Row) => string; render: RenderLink } | undefined;
  /** Every entry there is; undefined while they are on their way. */
  all: readonly Row[] | undefined;
  /** Those that the search leaves. */
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  edit?: Editing<Row> | undefined;
  /** More than one thing to do with a row, in place of `edit`. */
  actions?: ((row: Row) => ReactNode) | undefined;
  /** Heads the rows that stand together, such as those of one year; rows of one group follow each other. */
  groupOf?: (row: Row) => string;
  /** Quiet buttons beside the one that adds. */
  more?: ReactNode;
  footer: ReactNode;
  /** Stands in the table's place, for rows that are shown another way. */
  instead?: ReactNode;
  /** Stands in the list's place when it could not be read. */
  failure?: ReactNode;
}

/** A short list of things that are looked up, added to and corrected; all of it is here, so the search answers at once. */
export function CataloguePage<Row extends { id: string }>(props: CataloguePageProps<Row>) {
  const { title, words, add, edit, query, onSearch, all, rowLink, groupOf } = props;
  const groups = groupOf ? [...new Set(props.rows.map(groupOf))] : [""];
  const addButton = (variant: "primary" | "secondary") =>
    add && (
      <Button variant={variant} icon={<Plus aria-hidden className="size-4" />} onClick={add.onPress}>
        {add.label}
      </Button>
    );
  return (
    <Page
      title={title}
      action={
        <>
          {props.more}
          {addButton("primary")}
        </>
      }
    >
      <div className="mb-3 flex flex-wrap items-end gap-3 print:hidden">
        <SearchField
          className="w-full sm:max-w-md"
          label={words.search}
          clearLabel={words.clearSearch}
          value={query}
          onSearch={onSearch}
        />
        {props.filters}
      </div>
      {props.failure ||
        (all === undefined ? (
          <Skeleton label={words.loading} rows={8} />
        ) : all.length === 0 ? (
          <EmptyState {...words.nothing} action={addButton("secondary")} />
        ) : props.rows.length === 0 ? (
          <EmptyState
            icon={<SearchX aria-hidden />}
            {...words.noMatch}
            action={<Button onClick={() => onSearch("")}>{words.clearAll}</Button>}
          />
        ) : props.instead ? (
          props.instead
        ) : (
          groups.map((group, at) => (
            <section key={group} aria-label={group || title}>
              {group !== "" && <h2 className="mt-6 mb-1 text-base font-semibold figures">{group}</h2>}
              <Table
                caption={group === "" ? title : `${title} ${group}`}
                columns={props.columns}
                rows={groupOf ? props.rows.filter(row => groupOf(row) === group) : props.rows}
                rowKey={row => row.id}
                {...(rowLink && { rowHref: rowLink.to, renderLink: rowLink.render })}
                actions={props.actions ?? (edit && (row => editButton(edit, row)))}
                actionsLabel={words.actions}
                footer={at === groups.length - 1 && props.footer}
              />
            </section>
          ))
        ))}
    </Page>
  );
}

function editButton<Row>({ label, onPress }: Editing<Row>, row: Row) {
  return (
    <IconButton
      label={label(row)}
      icon={<Pencil aria-hidden className="size-4" />}
      onClick={() => onPress(row)}
    />
  );
}
