import { useId } from "react";
import { deviceChoice } from "../../api/deviceChoice.ts";
import { useWords } from "../../i18n/useWords.ts";
import { deviceDraftWords } from "../../i18n/words/deviceDraft.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";

/** "Shared computer", where no form is sent that could carry the answer: it holds from the tick on. */
export function SharedDevice() {
  const { shared } = useWords(deviceDraftWords);
  return (
    <Checkbox
      id={useId()}
      label={shared.label}
      hint={shared.hint}
      defaultChecked={deviceChoice.keepsNothing()}
      onChange={event => deviceChoice.choose(event.target.checked)}
    />
  );
}
