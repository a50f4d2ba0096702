import { lazy, Suspense } from "react";
import type { Actor } from "../domain/actor.ts";
import { useWords } from "../i18n/useWords.ts";
import { accountWords } from "../i18n/words/account.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { sessionEnd } from "./sessionEnd.ts";

const SignInForm = lazy(() =>
  import("../features/account/SignInForm.tsx").then(m => ({ default: m.SignInForm })),
);
const ChangePasswordForm = lazy(() =>
  import("../features/account/ChangePasswordForm.tsx").then(m => ({ default: m.ChangePasswordForm })),
);

const settle = () => sessionEnd.tell(false);

interface SessionEndDialogProps {
  /** Whose page stands open underneath. */
  actor: Actor;
  mustChangePassword: boolean;
  /** Gives the open page up, for another account or for none. */
  onLeave: () => void;
}

/** Signing in again without losing the page underneath, and what was typed on it. */
export function SessionEndDialog({ actor, mustChangePassword, onLeave }: SessionEndDialogProps) {
  const words = useWords(accountWords);
  return (
    <Dialog
      open
      onClose={settle}
      title={mustChangePassword ? words.password.firstTitle : words.signIn.againTitle}
      closeLabel={words.signIn.close}
    >
      <Suspense>
        {mustChangePassword ? (
          <ChangePasswordForm />
        ) : (
          <>
            <p className="mb-4 text-sm text-ink-soft">{words.signIn.againText}</p>
            <SignInForm username={actor.username} onSignedIn={settle} />
            <p className="mt-4 flex flex-wrap items-center gap-x-3 text-sm text-ink-faint">
              <Button variant="quiet" size="small" onClick={onLeave}>
                {words.signIn.asOther}
              </Button>
              {words.signIn.asOtherHint}
            </p>
          </>
        )}
      </Suspense>
    </Dialog>
  );
}
