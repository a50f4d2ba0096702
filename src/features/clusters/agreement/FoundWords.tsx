import { useSentState } from "../../../api/useDeviceKeeper.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import type { AgreementKeeping } from "./useAgreementKeeping.ts";

/** Says which words stand in the form besides the saved ones, and lets the person decide: of an earlier visit, of another window, of another machine. */
export function FoundWords({ keeping }: { keeping: AgreementKeeping }) {
  const t = useWords(reviewWriteWords);
  const { form: own } = useWords(agreementWords);
  const { language } = useLanguage();
  const { found, sender, isElsewhere } = keeping;
  const sent = useSentState(sender);
  const earlier = found?.earlier;
  return (
    <div className="mb-4 space-y-2 empty:hidden">
      {isElsewhere && (
        <Notice
          variant="warn"
          title={own.elsewhere}
          action={
            <Button size="small" onClick={keeping.takeOver}>
              {t.elsewhere.take}
            </Button>
          }
        >
          {t.elsewhere.text}
        </Notice>
      )}
      {found && !isElsewhere && (
        <Notice
          variant="warn"
          action={
            <span className="flex flex-wrap gap-2">
              {earlier && (
                <Button size="small" onClick={() => keeping.back(earlier.values)}>
                  {t.found.takeEarlier}
                </Button>
              )}
              <Button size="small" onClick={keeping.discard}>
                {t.found.drop}
              </Button>
            </span>
          }
        >
          {earlier
            ? t.found.continued(found.machine ?? "", formatInstant(found.typedAt, language))
            : t.found.title(formatInstant(found.typedAt, language))}
        </Notice>
      )}
      {sent.is === "other" && (
        <Notice
          variant="warn"
          action={
            <span className="flex flex-wrap gap-2">
              <Button
                size="small"
                onClick={() => {
                  sender.decide(sent.draft, true);
                  keeping.fill(sent.draft.values);
                }}
              >
                {t.other.take}
              </Button>
              <Button size="small" variant="quiet" onClick={() => sender.decide(sent.draft, false)}>
                {t.other.leave}
              </Button>
            </span>
          }
        >
          {t.other.title(sent.draft.machine.name, formatInstant(sent.draft.savedAt, language))}
        </Notice>
      )}
    </div>
  );
}
