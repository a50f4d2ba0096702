import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";

/** Says that another window of this browser writes into the same record, and lets this one take over. */
export function ElsewhereNotice({ onTake }: { onTake: () => void }) {
  const { elsewhere: t } = useWords(reviewWriteWords);
  return (
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
  );
}
