import { lazy, Suspense } from "react";
import { wakeKeepers } from "../api/deviceKeeper.ts";
import { type SessionEnd, sessionEnd } from "../api/sessionEnd.ts";
import type { Actor } from "../domain/people/actor.ts";
import { useWords } from "../i18n/useWords.ts";
import { accountWords } from "../i18n/words/account.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

const SignInWays = lazy(() =>
  import("../features/account/SignInWays.tsx").then(m => ({ default: m.SignInWays })),
);
const ChangePasswordForm = lazy(() =>
  import("../features/account/ChangePasswordForm.tsx").then(m => ({ default: m.ChangePasswordForm })),
);

const settle = () => sessionEnd.tell(null);

interface SessionEndDialogProps {
  /** Whose page stands open underneath. */
  actor: Actor;
  /** What became of their session; null when only the password has to be changed. */
  end: SessionEnd | null;
  /** Gives the open page up, for another account or for none. */
  onLeave: () => void;
}

/** Signing in again without losing the page underneath, and what was typed on it. */
export function SessionEndDialog({ actor, end, onLeave }: SessionEndDialogProps) {
  const words = useWords(accountWords);
  // Signing out in another tab silenced what keeps this page's words; its person is back.
  const goOn = () => {
    wakeKeepers(actor.id);
    settle();
  };
  const other = end?.is === "another" ? end.name : null;
  const title = other === null ? words.signIn.againTitle : words.signIn.anotherTitle;
  return (
    <Dialog
      open
      onClose={settle}
      title={end === null ? words.password.firstTitle : title}
      closeLabel={words.signIn.close}
    >
      <Suspense>
        {end === null ? (
          <ChangePasswordForm />
        ) : (
          <>
            <p className="mb-4 text-sm text-ink-soft">
              {other === null ? words.signIn.againText : words.signIn.anotherText(other)}
            </p>
            <SignInWays owner={actor} onSignedIn={goOn} />
            <p className="mt-4 flex flex-wrap items-center gap-x-3 text-sm text-ink-faint">
              <Button variant="quiet" size="small" onClick={onLeave}>
                {other === null ? words.signIn.asOther : words.signIn.goOnAs(other)}
              </Button>
              {words.signIn.asOtherHint}
            </p>
          </>
        )}
      </Suspense>
    </Dialog>
  );
}
