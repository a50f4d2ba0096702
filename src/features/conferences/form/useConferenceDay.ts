import { useState } from "react";
import { useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { firstDay } from "../../../domain/writtenDate.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";

/** The conference's day, today while it has none, and how the catalogues are asked for it; a month counts from its first day. */
export function useConferenceDay(): { day: string; asked: { on?: string } } {
  const date = useWatch<ConferenceDraft, "date">({ name: "date" });
  const [today] = useState(() => todayInVietnam(new Date()));
  const day = (date && firstDay(date)) ?? today;
  return { day, asked: day === today ? {} : { on: day } };
}
