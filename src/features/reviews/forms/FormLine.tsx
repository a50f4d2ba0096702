import { CircleAlert, Cloud, CloudCheck, Laptop, PencilLine } from "lucide-react";
import type { DeviceKeeper } from "../../../api/deviceKeeper.ts";
import type { DraftSender } from "../../../api/draftSender.ts";
import { useKeptState, useSentState } from "../../../api/useDeviceKeeper.ts";
import { formatTime } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { StateLine } from "../../../ui/StateLine.tsx";

interface FormLineProps {
  isSaving: boolean;
  isDirty: boolean;
  /** The last number that was published, 0 before the first. */
  number: number;
  keeper: DeviceKeeper;
  sender: DraftSender;
}

/** Where the words of a form are: saved, kept on the server or on this device, or on the screen only. */
export function FormLine({ isSaving, isDirty, number, keeper, sender }: FormLineProps) {
  const words = useWords(reviewFormsWords);
  const { line: t } = useWords(reviewWriteWords);
  const { language } = useLanguage();
  const kept = useKeptState(keeper);
  const sent = useSentState(sender);
  if (isSaving) return <StateLine>{words.edit.saving}</StateLine>;
  if (kept.is === "elsewhere")
    return (
      <StateLine hue="warn" icon={<PencilLine aria-hidden />}>
        {t.elsewhere}
      </StateLine>
    );
  if (!isDirty)
    return number === 0 ? (
      <StateLine>{words.notPublished}</StateLine>
    ) : (
      <StateLine hue="ok" icon={<CloudCheck aria-hidden />}>
        {words.published(number)}
      </StateLine>
    );
  if (sent.is === "kept")
    return (
      <StateLine hue="info" icon={<Cloud aria-hidden />}>
        {t.onServer(formatTime(sent.at, language))}
      </StateLine>
    );
  if (kept.is === "kept")
    return (
      <StateLine hue="info" icon={<Laptop aria-hidden />}>
        {t.onDevice(formatTime(kept.at, language))}
      </StateLine>
    );
  const isLost = kept.is === "off" || kept.is === "refused";
  return (
    <StateLine hue="warn" icon={isLost ? <CircleAlert aria-hidden /> : <PencilLine aria-hidden />}>
      {isLost ? t[kept.is] : words.edit.unsaved}
    </StateLine>
  );
}
