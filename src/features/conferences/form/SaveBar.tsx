import type { DeviceKeeper } from "../../../api/deviceKeeper.ts";
import type { DraftSender } from "../../../api/draftSender.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Intent } from "./askedIntent.ts";
import { SavedLine } from "./SavedLine.tsx";
import type { SavedState } from "./savedState.ts";

interface SaveBarProps {
  state: SavedState;
  keeper: DeviceKeeper;
  sender: DraftSender;
  isRecorded: boolean;
  /** Another tab types into this record: there is nothing to save from here. */
  isElsewhere: boolean;
  onSave: (intent: Intent) => void;
}

/** At the bottom of the window, always: what became of the answers, and the one thing to do with them. */
export function SaveBar({ state, keeper, sender, isRecorded, isElsewhere, onSave }: SaveBarProps) {
  const t = useWords(conferenceFormWords).save;
  const isStuck = state.is === "failed" && state.code !== "fields";
  const busy = state.is === "saving";
  return (
    <div className="sticky bottom-0 z-10 -mx-4 max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] border-t border-line bg-surface px-4 py-2 sm:-mx-6 sm:px-6 print:hidden">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 max-sm:basis-full">
          <SavedLine state={state} keeper={keeper} sender={sender} />
        </div>
        {!isRecorded && !isElsewhere && (
          <Button
            busy={busy}
            onClick={() => onSave("draft")}
            className="max-sm:flex-1"
            aria-keyshortcuts="Control+S"
          >
            {isStuck ? t.retry : t.draft}
          </Button>
        )}
        {!isElsewhere && (
          <Button variant="primary" busy={busy} onClick={() => onSave("record")} className="max-sm:flex-1">
            {isRecorded ? t.saveRecorded : t.record}
          </Button>
        )}
      </div>
    </div>
  );
}
