import { Users } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../ui/Button.tsx";
import { GroupDialog } from "./GroupDialog.tsx";
import type { OthersProps } from "./RowList.tsx";

/** Units that papers name as one, taken into the participants in one go. */
export function GroupOffer({ append }: OthersProps<"participants">) {
  const { group: t } = useWords(conferenceFormWords);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={<Users aria-hidden className="size-4" />}
        onClick={() => setChoosing(true)}
      >
        {t.add}
      </Button>
      {isChoosing && (
        <GroupDialog
          onClose={() => setChoosing(false)}
          onChosen={(rows, said) => {
            setChoosing(false);
            append(rows, said);
          }}
        />
      )}
    </>
  );
}
