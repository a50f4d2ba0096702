import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { CalendarDay } from "../domain/text/calendarDay.ts";
import { formatDate } from "../domain/text/formatWritten.ts";
import { parseWrittenDate } from "../domain/text/parseDate.ts";
import { useToday } from "./useToday.ts";
import { useWords } from "./useWords.ts";
import { asOfWords } from "./words/asOf.ts";

interface AsOf {
  /** The day that the address asks about (`?on=`), to be passed on to calls and addresses; empty where it asks about none. */
  asked: { on?: string };
  /** The day that things are shown as of: today where the address asks about none. */
  on: string;
  /** For the one field that asks about a day, and for the line that says so. */
  field: { label: string; text: string; error: string | undefined; onText: (text: string) => void };
  notice: { text: string | undefined; today: string; onToday: () => void };
}

/** The past day that a page is looked at, kept in its address: what stands on the page then is as it was. */
export function useAsOf(): AsOf {
  const t = useWords(asOfWords);
  const today = useToday();
  const [address, setAddress] = useSearchParams();
  const [isWrong, setWrong] = useState(false);
  const given = CalendarDay.safeParse(address.get("on") ?? "");
  const day = given.success ? given.data : undefined;
  const ask = (next: string | undefined) => {
    const changed = new URLSearchParams(address);
    if (next === undefined || next === today) changed.delete("on");
    else changed.set("on", next);
    setAddress(changed);
  };
  const take = (text: string) => {
    const parsed = parseWrittenDate(text, { today });
    const isDay = "ok" in parsed && parsed.ok.precision === "day";
    setWrong(!isDay && !("blank" in parsed));
    if (isDay) ask(parsed.ok.value ?? undefined);
    else if ("blank" in parsed) ask(undefined);
  };
  const text = day === undefined ? "" : formatDate(day);
  return {
    asked: day === undefined ? {} : { on: day },
    on: day ?? today,
    field: { label: t.label, text, error: isWrong ? t.badDay : undefined, onText: take },
    notice: {
      text: day === undefined ? undefined : t.asOn(text),
      today: t.today,
      onToday: () => ask(undefined),
    },
  };
}
