import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { CalendarDay } from "../../domain/calendarDay.ts";
import { todayInVietnam } from "../../i18n/formats.ts";

/** The day that the address asks about (`?on=`), and the one things are shown as of: today where it asks about none. */
export function useAsOf(): { asked: { on?: string }; on: string } {
  const given = useSearchParams()[0].get("on") ?? "";
  const asked = CalendarDay.safeParse(given).success ? { on: given } : {};
  const [today] = useState(() => todayInVietnam(new Date()));
  return { asked, on: asked.on ?? today };
}
