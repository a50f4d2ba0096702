import { useState } from "react";
import { useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { NewPeriod } from "./NewPeriod.tsx";
import { PeriodOffer } from "./PeriodOffer.tsx";
import { RefInput } from "./RefInput.tsx";
import { RefNote } from "./RefNote.tsx";

/** The period that the event looks back on, or the one that it plans: picked, offered from the title, or made new. */
export function PeriodInput({ name }: { name: "period" | "nextPeriod" }) {
  const { fields } = useWords(conferenceWords);
  const { picker } = useWords(conferenceFormWords);
  const { setValue } = useFormContext<ConferenceDraft>();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="w-full">
      <RefInput
        name={name}
        from="periods"
        label={fields[name]}
        onCreate={setTyped}
        createLabel={picker.addPeriod}
      />
      <RefNote name={name} from="periods" />
      {typed === null ? (
        <PeriodOffer name={name} />
      ) : (
        <NewPeriod
          typed={typed}
          returnTo={name}
          onAdded={made => setValue(name, made)}
          onClose={() => setTyped(null)}
        />
      )}
    </div>
  );
}
