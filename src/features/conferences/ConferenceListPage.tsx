import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { writeColumns } from "../../domain/conference/conferenceColumns.ts";
import { registerPage } from "../../domain/conference/registerAddress.ts";
import { can } from "../../domain/people/permission.ts";
import { useWords } from "../../i18n/useWords.ts";
import { conferenceListWords } from "../../i18n/words/conferenceList.ts";
import { paths } from "../../paths.ts";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ChooseManyButton } from "./list/ChooseManyButton.tsx";
import { ColumnChoice } from "./list/ColumnChoice.tsx";
import { ConferenceTable } from "./list/ConferenceTable.tsx";
import { EmptyRegister, UnreadRegister } from "./list/EmptyRegister.tsx";
import { RegisterActions } from "./list/RegisterActions.tsx";
import { RegisterFilters } from "./list/RegisterFilters.tsx";
import { RegisterFooter } from "./list/RegisterFooter.tsx";
import { SavedViews } from "./list/SavedViews.tsx";
import { SelectionBar } from "./list/SelectionBar.tsx";
import { usePrintedRegister } from "./list/usePrintedRegister.ts";
import { useRegisterAddress } from "./list/useRegisterAddress.ts";
import { useRegisterViews } from "./list/useRegisterViews.ts";
import { useSelection } from "./list/useSelection.ts";
import "./list/registerPrint.css";

/** The register: every conference, narrowed, ordered and paged by the page's address alone. */
export function ConferenceListPage() {
  const t = useWords(conferenceListWords);
  const { filter, sort, columns: inAddress, cursor, change, clear } = useRegisterAddress();
  const { views, columns, isSettled } = useRegisterViews(inAddress);
  const cols = columns === null ? "" : writeColumns(columns);
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const mayEdit = can(actor, "conference.edit") === true;
  const list = useQuery({
    ...read(contract.conferences.list, registerPage({ filter, sort, cursor })),
    placeholderData: keepPreviousData,
  });
  const paper = usePrintedRegister(filter, sort);
  const selection = useSelection(list.data?.rows ?? []);
  const toFirstPage = () => change({});
  return (
    <div className="register-paper">
      <Page
        title={t.title}
        action={
          <RegisterActions
            filter={filter}
            sort={sort}
            columns={cols}
            mayEdit={mayEdit}
            onPrint={paper.print}
            isPrinting={paper.isBusy}
          />
        }
      >
        <RegisterFilters filter={filter} onChange={change} onClear={clear}>
          <SavedViews
            views={views}
            present={paths
              .conferences({ ...filter, sort, ...(cols !== "" && { cols }) })
              .slice(paths.conferences().length)}
          />
          <ColumnChoice
            columns={columns}
            onChosen={chosen => change({ cols: inAddress === "" ? "" : chosen })}
          />
        </RegisterFilters>
        {list.isError ? (
          <UnreadRegister problem={list.error} onRetry={() => void list.refetch()} />
        ) : list.isPending || !isSettled ? (
          <Skeleton label={t.loading} rows={10} />
        ) : list.data.rows.length === 0 ? (
          <EmptyRegister
            isNarrowed={Object.keys(filter).length > 0}
            isLaterPage={cursor !== undefined}
            mayEdit={mayEdit}
            onClear={clear}
            onFirstPage={toFirstPage}
          />
        ) : (
          <>
            <ChooseManyButton selection={selection} />
            <ConferenceTable
              rows={paper.rows ?? list.data.rows}
              sort={sort}
              columns={columns}
              onSort={next => change({ sort: next })}
              mayEdit={mayEdit}
              selection={selection}
              isStale={list.isPlaceholderData}
              footer={
                <RegisterFooter
                  filter={filter}
                  page={paper.rows === null ? list.data : { rows: paper.rows, next: null, previous: null }}
                  isBusy={list.isPlaceholderData}
                  onPage={next => change({ cursor: next })}
                />
              }
            />
          </>
        )}
        <SelectionBar selection={selection} sort={sort} columns={cols} />
      </Page>
    </div>
  );
}
