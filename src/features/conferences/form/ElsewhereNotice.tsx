import { useWords } from "../../../i18n/useWords.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";

/** Another tab of this browser is typing into this record; one press brings it over here. */
export function ElsewhereNotice({ onTake }: { onTake: () => void }) {
  const t = useWords(deviceDraftWords).elsewhere;
  return (
    <div className="mb-6">
      <Notice
        variant="warn"
        title={t.title}
        action={
          <Button size="small" onClick={onTake}>
            {t.take}
          </Button>
        }
      >
        {t.text}
      </Notice>
    </div>
  );
}
