import { Lock } from "lucide-react";
import type { ConferenceState } from "../../../domain/conference/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { type Hue, Tag } from "../../../ui/Tag.tsx";

const hues: Record<ConferenceState, Hue> = { draft: "warn", recorded: "ok", closed: "plain" };

/** Where a record stands, as one word. */
export function StateTag({ state }: { state: ConferenceState }) {
  const { states } = useWords(conferenceWords);
  return (
    <Tag hue={hues[state]} icon={state === "closed" ? <Lock aria-hidden /> : undefined}>
      {states[state]}
    </Tag>
  );
}
