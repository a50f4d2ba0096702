import { useSentState } from "../../../api/useDeviceKeeper.ts";
import type { ServerDraft } from "../../../domain/draft.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { ChoiceNotice } from "../../../ui/ChoiceNotice.tsx";
import type { AgreementKeeping } from "./useAgreementKeeping.ts";

/** Says which words stand in the form besides the saved ones, and lets the person decide: of an earlier visit, of another window, of another machine. */
export function FoundWords({ keeping }: { keeping: AgreementKeeping }) {
  const t = useWords(reviewWriteWords);
  const { form: own } = useWords(agreementWords);
  const { language } = useLanguage();
  const { found, sender, isElsewhere } = keeping;
  const sent = useSentState(sender);
  const earlier = found?.earlier;
  const take = (draft: ServerDraft) => {
    sender.decide(draft, true);
    keeping.fill(draft.values);
  };
  return (
    <div className="mb-4 space-y-2 empty:hidden">
      {isElsewhere && (
        <ChoiceNotice
          title={own.elsewhere}
          choices={[{ label: t.elsewhere.take, onPress: keeping.takeOver }]}
        >
          {t.elsewhere.text}
        </ChoiceNotice>
      )}
      {found && !isElsewhere && (
        <ChoiceNotice
          choices={[
            earlier && { label: t.found.takeEarlier, onPress: () => keeping.back(earlier.values) },
            { label: t.found.drop, onPress: keeping.discard },
          ]}
        >
          {earlier
            ? t.found.continued(found.machine ?? "", formatInstant(found.typedAt, language))
            : t.found.title(formatInstant(found.typedAt, language))}
        </ChoiceNotice>
      )}
      {sent.is === "other" && (
        <ChoiceNotice
          choices={[
            { label: t.other.take, onPress: () => take(sent.draft) },
            { label: t.other.leave, onPress: () => sender.decide(sent.draft, false), isQuiet: true },
          ]}
        >
          {t.other.title(sent.draft.machine.name, formatInstant(sent.draft.savedAt, language))}
        </ChoiceNotice>
      )}
    </div>
  );
}
