import { contract } from "../../api/contract.ts";
import { leaveProvider } from "../../api/leaveProvider.ts";
import { useWrite } from "../../api/query.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { Button } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";

/** Where somebody is who may sign in, but holds no post today: told calmly, with the two things that can be done. */
export function NoPostPage({ name, onRetry }: { name: string; onRetry: () => void }) {
  const words = useWords(accountWords).noPost;
  const signOut = useWrite(contract.session.signOut);
  return (
    <main className="mx-auto max-w-lg pt-8">
      <Page title={words.title(name)}>
        <p className="text-base text-pretty">{words.text}</p>
        <p className="mt-2 text-ink-soft">{words.next}</p>
        <div className="mt-6 flex flex-wrap gap-2">
          <Button variant="primary" onClick={onRetry}>
            {words.retry}
          </Button>
          <Button onClick={() => void signOut.send({ body: {} }).then(leaveProvider)}>{words.signOut}</Button>
        </div>
      </Page>
    </main>
  );
}
