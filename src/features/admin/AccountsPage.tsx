import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountsWords } from "../../i18n/words/accounts.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { AccountTable } from "./AccountTable.tsx";
import { type AccountTask, AccountTaskDialog } from "./AccountTaskDialog.tsx";

/** Who may sign in, and what they may be: the administrator's page. */
export function AccountsPage() {
  const words = useWords(accountsWords);
  const problems = useWords(problemWords);
  const accounts = useQuery(read(contract.accounts.list, {}));
  const [task, setTask] = useState<AccountTask>();
  return (
    <Page
      title={words.title}
      action={
        <Button
          variant="primary"
          icon={<UserPlus aria-hidden className="size-4" />}
          onClick={() => setTask({ does: "create" })}
        >
          {words.create}
        </Button>
      }
    >
      {accounts.isPending && <Skeleton label={words.loading} />}
      {accounts.error && (
        <Notice
          variant="bad"
          action={
            <Button size="small" onClick={() => void accounts.refetch()}>
              {problems.retry}
            </Button>
          }
        >
          {problemText(problems, accounts.error.problem)}
        </Notice>
      )}
      {accounts.data && (
        <>
          <AccountTable accounts={accounts.data.rows} onTask={setTask} />
          <AccountTaskDialog
            task={task}
            accounts={accounts.data.rows}
            onTask={setTask}
            onClose={() => setTask(undefined)}
          />
        </>
      )}
    </Page>
  );
}
