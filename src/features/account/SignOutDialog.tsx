import { useWords } from "../../i18n/useWords.ts";
import { deviceDraftWords } from "../../i18n/words/deviceDraft.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

interface SignOutDialogProps {
  /** Titles of what lies on this device, and of what is on the screen only. */
  kept: readonly string[];
  onScreen: readonly string[];
  onAnswer: (answer: "stay" | "keep" | "discard") => void;
}

/** Signing out with words that the server does not have: stay, keep them on this device, or delete them. */
export function SignOutDialog({ kept, onScreen, onAnswer }: SignOutDialogProps) {
  const t = useWords(deviceDraftWords).signOut;
  const stay = () => onAnswer("stay");
  return (
    <Dialog
      open
      onClose={stay}
      title={t.title(kept.length + onScreen.length)}
      closeLabel={t.stay}
      footer={
        <>
          {kept.length > 0 ? (
            <>
              <Button variant="danger" onClick={() => onAnswer("discard")}>
                {t.discard}
              </Button>
              <Button onClick={() => onAnswer("keep")}>{t.keep}</Button>
            </>
          ) : (
            <Button variant="danger" onClick={() => onAnswer("discard")}>
              {t.lose}
            </Button>
          )}
          <Button variant="primary" onClick={stay}>
            {t.stay}
          </Button>
        </>
      }
    >
      {kept.length > 0 && (
        <>
          <ul className="mb-3 list-disc pl-5">
            {kept.map((title, place) => (
              // Titles may repeat, and nothing moves here.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={place}>{title}</li>
            ))}
          </ul>
          <p className="text-sm text-ink-soft">{t.text}</p>
        </>
      )}
      {onScreen.length > 0 && <p className="mt-2">{t.onScreen(onScreen.join(", "))}</p>}
    </Dialog>
  );
}
