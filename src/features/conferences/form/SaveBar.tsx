import { useState } from "react";
import { formatTime } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../ui/Button.tsx";
import { StateLine } from "../../../ui/StateLine.tsx";
import type { Intent } from "./askedIntent.ts";
import { useFormPulse } from "./formPulse.ts";
import type { SavedState } from "./savedState.ts";

interface SaveBarProps {
  state: SavedState;
  isRecorded: boolean;
  isDirty: () => boolean;
  onSave: (intent: Intent) => void;
}

/** At the bottom of the window, always: what became of the answers, and the one thing to do with them. */
export function SaveBar({ state, isRecorded, isDirty, onSave }: SaveBarProps) {
  const t = useWords(conferenceFormWords).save;
  const { language } = useLanguage();
  const [found, setFound] = useState({ since: state, isDirty: false });
  useFormPulse(() => setFound({ since: state, isDirty: isDirty() }));
  // What was found before the last save says nothing about the time after it.
  const changed = found.since === state && found.isDirty;
  const said = () => {
    if (state.is === "saving") return t.saving;
    if (state.is === "failed") {
      return t.failed(t.reasons[state.code as keyof typeof t.reasons] ?? t.reasons.other);
    }
    if (state.is === "new") return changed ? t.changed : t.new;
    const time = formatTime(state.at, language);
    return changed ? t.changedSince(time) : t.savedAt(time);
  };
  const isStuck = state.is === "failed" && state.code !== "fields";
  const busy = state.is === "saving";
  return (
    <div className="sticky bottom-0 z-10 -mx-4 max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] border-t border-line bg-surface px-4 py-2 sm:-mx-6 sm:px-6 print:hidden">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 max-sm:basis-full">
          <StateLine hue={state.is === "failed" ? "bad" : changed || state.is === "new" ? "warn" : "ok"}>
            {said()}
          </StateLine>
        </div>
        {!isRecorded && (
          <Button
            busy={busy}
            onClick={() => onSave("draft")}
            className="max-sm:flex-1"
            aria-keyshortcuts="Control+S"
          >
            {isStuck ? t.retry : t.draft}
          </Button>
        )}
        <Button variant="primary" busy={busy} onClick={() => onSave("record")} className="max-sm:flex-1">
          {isRecorded ? t.saveRecorded : t.record}
        </Button>
      </div>
    </div>
  );
}
