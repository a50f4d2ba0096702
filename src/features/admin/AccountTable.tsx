import { useQuery } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { Account } from "../../domain/people/account.ts";
import { todayInVietnam } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { Select } from "../../ui/Select.tsx";
import { Table } from "../../ui/Table.tsx";
import type { AccountTask } from "./AccountTaskDialog.tsx";
import { accountColumns } from "./accountColumns.tsx";
import { accountMenu } from "./accountMenu.tsx";
import { accountChoices } from "./accountState.ts";
import { useAccountFilter } from "./useAccountFilter.ts";

interface AccountTableProps {
  accounts: readonly Account[];
  onTask: (task: AccountTask) => void;
}

/** The accounts, narrowed by words and state, each with what can be done to it. */
export function AccountTable({ accounts, onTask }: AccountTableProps) {
  const words = useWords(accountsWords);
  const { language } = useLanguage();
  const { q, state, change, narrow } = useAccountFilter();
  const ownId = useQuery(read(contract.session.view, {})).data?.actor?.id;
  const [today] = useState(() => todayInVietnam(new Date()));
  const shown = narrow(accounts);
  return (
    <>
      <div className="mb-3 flex flex-wrap gap-2 print:hidden">
        <SearchField
          label={words.search}
          clearLabel={words.clear}
          value={q}
          onSearch={text => change({ q: text, state })}
          className="w-full sm:w-72"
        />
        <Select
          compact
          label={words.state}
          emptyLabel={words.anyState}
          options={accountChoices.map(value => ({ value, label: words.states[value] }))}
          value={state}
          onChange={event =>
            change({ q, state: accountChoices.find(known => known === event.target.value) ?? "" })
          }
          className="w-full sm:w-48"
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden />}
          title={words.noMatch}
          text={words.noMatchText}
          action={<Button onClick={() => change({ q: "", state: "" })}>{words.showAll}</Button>}
        />
      ) : (
        <Table
          caption={words.caption}
          columns={accountColumns(language, today)}
          rows={shown}
          rowKey={account => account.id}
          rowHref={account => paths.account(account.id)}
          renderLink={(to, text, look) => (
            <Link to={to} className={look}>
              {text}
            </Link>
          )}
          actionsLabel={words.columns.actions}
          actions={account => accountMenu(account, { language, isOwn: account.id === ownId, onTask })}
          footer={words.count(shown.length, accounts.length)}
        />
      )}
    </>
  );
}
