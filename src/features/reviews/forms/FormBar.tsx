import { Eye } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { Button } from "../../../ui/Button.tsx";

interface FormBarProps {
  /** Where the words are. */
  children: ReactNode;
  isSaving: boolean;
  /** Absent while there is nothing published to try it on. */
  onTryOut: (() => void) | undefined;
  whyNotPublish: string | undefined;
  onPreview: () => void;
  onPublish: () => void;
  onSave: () => void;
}

/** What can be done with a form that is being edited, always at hand below it. */
export function FormBar(props: FormBarProps) {
  const { edit: t } = useWords(reviewFormsWords);
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-6 flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-2 max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] sm:-mx-6 sm:px-6 print:hidden">
      <div className="mr-auto max-sm:basis-full">{props.children}</div>
      {props.onTryOut && (
        <Button variant="quiet" onClick={props.onTryOut}>
          {t.tryOut}
        </Button>
      )}
      <Button variant="quiet" icon={<Eye aria-hidden className="size-4" />} onClick={props.onPreview}>
        {t.preview}
      </Button>
      <Button onClick={props.onPublish} whyNot={props.whyNotPublish}>
        {t.publish}
      </Button>
      <Button
        variant="primary"
        busy={props.isSaving}
        aria-keyshortcuts="Control+S"
        onClick={() => props.onSave()}
      >
        {t.save}
      </Button>
    </div>
  );
}
