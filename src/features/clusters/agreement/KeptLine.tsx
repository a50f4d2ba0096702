import { CircleAlert, Cloud, Laptop, PencilLine } from "lucide-react";
import type { DeviceKeeper } from "../../../api/deviceKeeper.ts";
import type { DraftSender } from "../../../api/draftSender.ts";
import { useKeptState, useSentState } from "../../../api/useDeviceKeeper.ts";
import { formatTime } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { StateLine } from "../../../ui/StateLine.tsx";

/** Where the words are that nobody has saved yet: kept on the server, on this device, or on the screen only. */
export function KeptLine({ keeper, sender }: { keeper: DeviceKeeper; sender: DraftSender }) {
  const { line: t } = useWords(reviewWriteWords);
  const { language } = useLanguage();
  const kept = useKeptState(keeper);
  const sent = useSentState(sender);
  if (kept.is === "nothing") return <StateLine>{t.new}</StateLine>;
  if (kept.is === "typing" || kept.is === "elsewhere")
    return (
      <StateLine hue="warn" icon={<PencilLine aria-hidden />}>
        {t[kept.is]}
      </StateLine>
    );
  if (sent.is === "kept")
    return (
      <StateLine hue="info" icon={<Cloud aria-hidden />}>
        {t.onServer(formatTime(sent.at, language))}
      </StateLine>
    );
  return kept.is === "kept" ? (
    <StateLine hue="info" icon={<Laptop aria-hidden />}>
      {t.onDevice(formatTime(kept.at, language))}
    </StateLine>
  ) : (
    <StateLine hue="warn" icon={<CircleAlert aria-hidden />}>
      {t[kept.is]}
    </StateLine>
  );
}
