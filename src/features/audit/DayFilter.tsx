import { useState } from "react";
import { parseWrittenDate } from "../../domain/text/parseDate.ts";
import { dayText, todayInVietnam } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { auditWords } from "../../i18n/words/audit.ts";
import { DayField } from "../../ui/DayField.tsx";

interface DayFilterProps {
  label: string;
  day: string | undefined;
  onDay: (day: string | undefined) => void;
}

/** A day typed as people write it; it counts when the field is left or Enter is pressed. */
export function DayFilter({ label, day, onDay }: DayFilterProps) {
  const t = useWords(auditWords);
  const [isWrong, setWrong] = useState(false);
  const take = (text: string) => {
    const parsed = parseWrittenDate(text, { today: todayInVietnam(new Date()) });
    if ("blank" in parsed) {
      setWrong(false);
      if (day !== undefined) onDay(undefined);
      return;
    }
    const value = "ok" in parsed && parsed.ok.precision === "day" ? parsed.ok.value : null;
    setWrong(value === null);
    if (value !== null && value !== day) onDay(value);
  };
  return (
    <DayField
      label={label}
      text={dayText(day ?? "")}
      error={isWrong ? t.badDay : undefined}
      onText={take}
      className="w-32 grow sm:grow-0"
    />
  );
}
