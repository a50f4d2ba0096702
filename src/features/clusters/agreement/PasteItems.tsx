import { ClipboardPaste } from "lucide-react";
import { useState } from "react";
import { itemsFromPaste } from "../../../domain/cluster/agreementPaste.ts";
import { newId } from "../../../domain/id.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { editorWords } from "../../../i18n/words/editor.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import type { TypedAgreement } from "./typedAgreement.ts";

/** Takes many items at once from a Word list or an Excel table; how many there will be is said before they are added. */
export function PasteItems({ onItems }: { onItems: (items: TypedAgreement["items"]) => void }) {
  const { form: t } = useWords(agreementWords);
  const words = useWords(editorWords);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const found = itemsFromPaste(text, newId);
  const close = () => {
    setOpen(false);
    setText("");
  };
  if (!isOpen)
    return (
      <Button
        variant="quiet"
        size="small"
        icon={<ClipboardPaste aria-hidden className="size-4" />}
        onClick={() => setOpen(true)}
      >
        {t.paste}
      </Button>
    );
  const add = () => {
    onItems(found.map(item => ({ ...item, unit: item.unit ?? "" })));
    close();
  };
  return (
    <div className="w-full space-y-2">
      <TextArea
        name="pasted"
        label={t.paste}
        hint={t.pasteHint}
        onInput={event => setText(event.currentTarget.value)}
      />
      <div className="flex gap-2">
        {found.length > 0 && (
          <Button size="small" onClick={add}>
            {t.pasteAdd(found.length)}
          </Button>
        )}
        <Button variant="quiet" size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
