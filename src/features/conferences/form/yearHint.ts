import type { UseFormGetValues } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { yearIn } from "../../../domain/yearIn.ts";

/** The year that a date without one most likely means: the event's own for other dates, else that of the title or the period. */
export function yearHint(getValues: UseFormGetValues<ConferenceDraft>, name: string): number | null {
  const { date, title, period } = getValues();
  const ownYear = name === "date" || !date?.value ? null : Number(date.value.slice(0, 4));
  return ownYear ?? yearIn(title) ?? yearIn(period.name);
}
