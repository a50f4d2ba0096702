import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { Button } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";
import { ChangePasswordForm } from "./ChangePasswordForm.tsx";

/** The one thing an account with a one-time password can do: choose its own. */
export function FirstPasswordPage() {
  const words = useWords(accountWords).password;
  const signOut = useWrite(contract.session.signOut);
  return (
    <main className="mx-auto max-w-lg pt-8">
      <Page
        title={words.firstTitle}
        meta={words.firstText}
        action={
          <Button variant="quiet" onClick={() => void signOut.send({ body: {} })}>
            {words.signOut}
          </Button>
        }
      >
        <ChangePasswordForm />
      </Page>
    </main>
  );
}
