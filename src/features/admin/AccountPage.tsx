import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { AccountOfficial } from "./AccountOfficial.tsx";
import { AccountPosts } from "./AccountPosts.tsx";
import { AccountSessions } from "./AccountSessions.tsx";
import { accountState } from "./accountState.ts";

/** One account: what it may do and until when, and where it is signed in. */
export function AccountPage() {
  const words = useWords(accountsWords);
  const problems = useWords(problemWords);
  const { id = "" } = useParams();
  const ownId = useQuery(read(contract.session.view, {})).data?.actor?.id;
  const accounts = useQuery(read(contract.accounts.list, {}));
  const account = accounts.data?.rows.find(row => row.id === id);
  const back = (
    <Link to={paths.accounts()} className={linkLook()}>
      {words.title}
    </Link>
  );
  return (
    <Page
      title={account?.name ?? words.title}
      breadcrumb={back}
      meta={account && `${account.username} · ${words.states[accountState(account)]}`}
    >
      {accounts.isPending && <Skeleton label={words.loading} />}
      {accounts.error && <Notice variant="bad">{problemText(problems, accounts.error.problem)}</Notice>}
      {accounts.data && account === undefined && (
        <EmptyState
          title={problems.problems.notFound({})}
          action={
            <Link to={paths.accounts()} className={linkLook("secondary")}>
              {words.title}
            </Link>
          }
        />
      )}
      {account && (
        <div className="flex flex-col gap-8">
          {account.officialId !== null && <AccountOfficial official={account.officialId} />}
          <AccountPosts account={account} isOwn={account.id === ownId} />
          <AccountSessions accountId={account.id} />
        </div>
      )}
    </Page>
  );
}
