import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useFormContext } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { Participant } from "../../../domain/conference/conferencePeople.ts";
import { chooseGroup, lineOfGroup, linesOfUnits } from "../../../domain/conference/groupParticipants.ts";
import { noRef } from "../../../domain/namedRef.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { fold, searchKey } from "../../../domain/text/vietnamese.ts";
import { firstDay } from "../../../domain/writtenDate.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Picker } from "../../../ui/Picker.tsx";
import { useCatalogueItems } from "./CatalogueItems.tsx";
import { GroupUnits } from "./GroupUnits.tsx";

interface GroupDialogProps {
  onClose: () => void;
  onChosen: (rows: Participant[], said: string) => void;
}

/** Chooses a group and shows, before anything is added, which units it had on the conference's day and what becomes of each. */
export function GroupDialog({ onClose, onChosen }: GroupDialogProps) {
  const { group: t, picker } = useWords(conferenceFormWords);
  const problems = useWords(problemWords);
  const { getValues } = useFormContext<ConferenceDraft>();
  const { day, items } = useCatalogueItems();
  const list = useQuery(read(contract.unitGroups.list, { on: day }));
  const [picked, setPicked] = useState(noRef);
  const groups = useMemo(
    () =>
      (list.data?.rows ?? []).map(({ id, name, members }) => ({
        id,
        name,
        note: t.count(members.length),
        folded: searchKey(name),
      })),
    [list.data, t],
  );
  const chosen = list.data?.rows.find(({ id }) => id === picked.id);
  const choice =
    chosen &&
    chooseGroup(chosen.members, new Set(items.units.map(({ id }) => id)), getValues("participants"));
  const added = choice?.added ?? [];
  const date = getValues("date");
  const isDated = date !== null && firstDay(date) !== null;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title}
      closeLabel={t.close}
      footer={
        chosen && (
          <>
            <Button onClick={() => onChosen([lineOfGroup(chosen.name)], t.doneLine(chosen.name))}>
              {t.addLine}
            </Button>
            {added.length > 0 && (
              <Button
                variant="primary"
                onClick={() => onChosen(linesOfUnits(added), t.done(chosen.name, added.length))}
              >
                {t.addUnits(added.length)}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="grid min-h-64 content-start gap-3">
        {list.isError && <p role="alert">{problemText(problems, list.error.problem)}</p>}
        {list.data?.rows.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Picker
            id="unit-group"
            label={t.label}
            hint={isDated ? t.day(formatDate(day)) : t.today(formatDate(day))}
            items={groups}
            fold={fold}
            words={picker}
            value={picked}
            onChange={setPicked}
          />
        )}
        {choice && <GroupUnits choice={choice} />}
      </div>
    </Dialog>
  );
}
