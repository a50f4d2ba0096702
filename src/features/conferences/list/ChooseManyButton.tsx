import { useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Selection } from "./useSelection.ts";

/** On a phone, where a row is a card to press, ticks wait until somebody wants to choose several. */
export function ChooseManyButton({ selection: { isChoosing, chooseMany } }: { selection: Selection }) {
  const { select } = useWords(conferenceListWords);
  return (
    <Button
      size="small"
      variant="quiet"
      aria-pressed={isChoosing}
      className="mb-1 sm:hidden print:hidden"
      onClick={() => chooseMany(!isChoosing)}
    >
      {isChoosing ? select.chooseOne : select.chooseMany}
    </Button>
  );
}
