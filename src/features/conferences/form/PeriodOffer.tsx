import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { newId } from "../../../domain/id.ts";
import type { Period, PeriodDraft } from "../../../domain/period/period.ts";
import { periodAfter, periodNamed } from "../../../domain/period/periodNamed.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../ui/Button.tsx";
import { toast } from "../../../ui/toast.ts";
import { useCatalogueItems } from "./CatalogueItems.tsx";
import { useFormPulse } from "./formPulse.ts";

/** The period that the words of this record point to: the title names the reviewed one, and that one the next. Taken only when pressed. */
export function PeriodOffer({ name }: { name: "period" | "nextPeriod" }) {
  const { newPeriod: t, picker } = useWords(conferenceFormWords);
  const { getValues, setValue } = useFormContext<ConferenceDraft>();
  const { periods } = useCatalogueItems();
  const create = useWrite(contract.periods.create);
  const [[title, period, here], setSeen] = useState(() => getValues(["title", "period", name]));
  const pulse = useFormPulse(() => setSeen(getValues(["title", "period", name])));
  const offered = here.name === "" ? offerFor(name, title, period, periods) : null;
  if (offered === null) return null;

  const take = async () => {
    const known = periods.find(one => one.start === offered.start && one.end === offered.end);
    const id = known?.id ?? newId();
    try {
      if (!known) await create.send({ body: { id, content: offered } });
      setValue(name, { id, name: known?.name ?? offered.name });
      setSeen(getValues(["title", "period", name]));
      pulse.touch();
      document.getElementById(name)?.focus();
    } catch {
      toast(picker.addFailed, { variant: "bad" });
    }
  };
  return (
    <Button size="small" busy={create.isPending} onClick={() => void take()} className="-mt-5">
      {t.offer(offered.name)}
    </Button>
  );
}

function offerFor(
  name: "period" | "nextPeriod",
  title: string,
  period: ConferenceDraft["period"],
  periods: readonly Period[],
): PeriodDraft | null {
  if (name === "period") return periodNamed(title);
  const reviewed = periods.find(one => one.id === period.id) ?? periodNamed(period.name);
  return reviewed && periodAfter(reviewed);
}
