import { CircleAlert, Cloud, CloudCheck, Laptop, PencilLine } from "lucide-react";
import { Link } from "react-router-dom";
import type { DeviceKeeper } from "../../../api/deviceKeeper.ts";
import type { DraftSender } from "../../../api/draftSender.ts";
import { useKeptState, useSentState } from "../../../api/useDeviceKeeper.ts";
import { reviewRefusals } from "../../../domain/review/reviewMoves.ts";
import { formatTime } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { outboxWords } from "../../../i18n/words/outbox.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewLifeWords } from "../../../i18n/words/reviewLife.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { StateLine } from "../../../ui/StateLine.tsx";
import type { ReviewSaved } from "./useReviewSaving.ts";

interface WriteLineProps {
  state: ReviewSaved;
  /** How many saves of this filing wait in the outbox. */
  waiting: number;
  keeper: DeviceKeeper;
  sender: DraftSender;
}

/** Where the words are: saved, kept on the server, kept on this device, or on the screen only; never one word for another. */
export function WriteLine({ state, waiting, keeper, sender }: WriteLineProps) {
  const { line: t } = useWords(reviewWriteWords);
  const { no } = useWords(reviewLifeWords);
  const problems = useWords(problemWords);
  const outboxed = useWords(outboxWords);
  const { language } = useLanguage();
  const kept = useKeptState(keeper);
  const sent = useSentState(sender);
  const bad = <CircleAlert aria-hidden />;
  if (state.is === "saving") return <StateLine>{t.saving}</StateLine>;
  if (state.is === "failed") {
    const why = reviewRefusals.find(refusal => refusal === state.problem.why);
    return (
      <StateLine hue="bad" icon={bad}>
        {t.failed(why ? no[why] : problemText(problems, state.problem))}
      </StateLine>
    );
  }
  switch (kept.is) {
    case "elsewhere":
      return (
        <StateLine hue="warn" icon={<PencilLine aria-hidden />}>
          {t.elsewhere}
        </StateLine>
      );
    case "typing":
      return (
        <StateLine hue="warn" icon={<PencilLine aria-hidden />}>
          {t.typing}
        </StateLine>
      );
    case "off":
    case "refused":
      if (sent.is !== "kept")
        return (
          <StateLine hue="warn" icon={bad}>
            {t[kept.is]}
          </StateLine>
        );
      break;
    case "kept":
      if (sent.is !== "kept")
        return (
          <StateLine hue="info" icon={<Laptop aria-hidden />}>
            {t.onDevice(formatTime(kept.at, language))}
          </StateLine>
        );
      break;
    case "nothing":
      if (state.is === "queued" && waiting === 0) return <StateLine>{t.saving}</StateLine>;
      if (state.is === "queued")
        return (
          <StateLine hue="info" icon={<Laptop aria-hidden />}>
            <Link to={paths.outbox()} className={linkLook()}>
              {outboxed.kept(waiting)}
            </Link>
          </StateLine>
        );
      return (
        <StateLine hue="ok" icon={<CloudCheck aria-hidden />}>
          {t.saved(formatTime(state.at, language))}
        </StateLine>
      );
  }
  return (
    <StateLine hue="info" icon={<Cloud aria-hidden />}>
      {t.onServer(formatTime(sent.at, language))}
    </StateLine>
  );
}
