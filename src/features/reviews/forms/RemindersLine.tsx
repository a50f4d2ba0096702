import { BellRing } from "lucide-react";
import { useState } from "react";
import type { ReviewFormDraft } from "../../../domain/review/reviewFormRecord.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { remindersWords } from "../../../i18n/words/reminders.ts";
import { Button } from "../../../ui/Button.tsx";
import { RemindersDialog, type RemindersSaved } from "./RemindersDialog.tsx";

/** When a form reminds by itself, and the way to change it. */
export function RemindersLine({ saved }: { saved: ReviewFormDraft }) {
  const t = useWords(remindersWords);
  const [shown, setShown] = useState<RemindersSaved>(saved);
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
      <span className="flex items-start gap-2">
        <BellRing aria-hidden className="mt-0.5 size-4 shrink-0" />
        {t.said(shown.reminders)}
      </span>
      <Button size="small" onClick={() => setAsked(true)}>
        {t.change}
      </Button>
      {isAsked && (
        <RemindersDialog id={saved.id} saved={shown} onClose={() => setAsked(false)} onSeen={setShown} />
      )}
    </div>
  );
}
