import { CircleAlert, Cloud, CloudCheck, CloudUpload, Laptop, PencilLine } from "lucide-react";
import type { ReactNode } from "react";
import type { DeviceKeeper, KeptState } from "../../../api/deviceKeeper.ts";
import type { DraftSender } from "../../../api/draftSender.ts";
import { useKeptState, useSentState } from "../../../api/useDeviceKeeper.ts";
import { useOutbox } from "../../../api/useOutbox.ts";
import { formatTime } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { outboxWords } from "../../../i18n/words/outbox.ts";
import { StateLine, type StateLineProps } from "../../../ui/StateLine.tsx";
import type { SavedState } from "./savedState.ts";

type Said = { hue: NonNullable<StateLineProps["hue"]>; icon: ReactNode; text: string };

const alert = <CircleAlert aria-hidden />;
const typing = <PencilLine aria-hidden />;

interface SavedLineProps {
  state: SavedState;
  keeper: DeviceKeeper;
  sender: DraftSender;
}

/** Where the words are: saved, kept on the server, waiting to be sent, kept on this device, or on the screen only. Each has its own word and look. */
export function SavedLine({ state, keeper, sender }: SavedLineProps) {
  const kept = useKeptState(keeper);
  const sent = useSentState(sender);
  const t = useWords(conferenceFormWords).save;
  const outboxed = useWords(outboxWords);
  const waiting = useOutbox() ?? [];
  const { line } = useWords(deviceDraftWords);
  const { language } = useLanguage();

  const onDevice: Record<KeptState["is"], () => Said | null> = {
    nothing: () => null,
    typing: () => ({ hue: "warn", icon: typing, text: line.typing }),
    kept: () => ({
      hue: "info",
      icon: <Laptop aria-hidden />,
      text: line.keptAt(kept.is === "kept" ? formatTime(kept.at, language) : ""),
    }),
    off: () => ({ hue: "warn", icon: alert, text: line.off }),
    refused: () => ({
      hue: "bad",
      icon: alert,
      text: kept.is === "refused" ? line[kept.because] : line.forbidden,
    }),
    elsewhere: () => ({ hue: "warn", icon: typing, text: line.elsewhere }),
  };
  const said = (): Said => {
    if (state.is === "saving") return { hue: "plain", icon: null, text: t.saving };
    if (state.is === "failed" && kept.is !== "elsewhere") {
      const reason = t.reasons[state.code as keyof typeof t.reasons] ?? t.reasons.other;
      const onServer = sent.is === "kept" && line.alsoOnServer(formatTime(sent.at, language));
      const onDeviceAt = kept.is === "kept" ? line.alsoKept(formatTime(kept.at, language)) : line.onScreen;
      const where = onServer || onDeviceAt;
      return { hue: "bad", icon: alert, text: `${t.failed(reason)}. ${where}` };
    }
    const unsaved = onDevice[kept.is]();
    if (unsaved && sent.is === "kept" && kept.is !== "elsewhere")
      return {
        hue: "info",
        icon: <Cloud aria-hidden />,
        text: line.onServerAt(formatTime(sent.at, language)),
      };
    if (unsaved && sent.is === "refused")
      return { hue: "warn", icon: alert, text: `${line[sent.because]}. ${unsaved.text}` };
    if (unsaved) return unsaved;
    if (state.is === "queued") {
      const isUnknown = waiting.some(({ state: where }) => where.is === "unknown");
      const text = isUnknown ? outboxed.keptUnknown(waiting.length) : outboxed.kept(waiting.length);
      return { hue: isUnknown ? "warn" : "info", icon: <CloudUpload aria-hidden />, text };
    }
    if (state.is !== "saved") return { hue: "plain", icon: null, text: t.new };
    const text = line.savedAt(formatTime(state.at, language));
    return { hue: "ok", icon: <CloudCheck aria-hidden />, text };
  };
  const { hue, icon, text } = said();
  return (
    <StateLine hue={hue} icon={icon}>
      {text}
    </StateLine>
  );
}
