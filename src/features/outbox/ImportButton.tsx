import { useRef, useState } from "react";
import { readOutboxFile, takeItems } from "../../api/outboxFile.ts";
import type { OutboxItem } from "../../api/outboxItem.ts";
import { useOutbox } from "../../api/useOutbox.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { outboxWords } from "../../i18n/words/outbox.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { toast } from "../../ui/toast.ts";

/** Reads a file of waiting writes, shows what it would add, and adds it when the person says so. */
export function ImportButton({ userId }: { userId: string }) {
  const words = useWords(outboxWords);
  const { language } = useLanguage();
  const here = useOutbox() ?? [];
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<OutboxItem[] | null>(null);
  const fresh = (found ?? []).filter(item => !here.some(there => there.id === item.id));
  const close = () => setFound(null);

  const open = async (file: File | undefined) => {
    const text = await file?.text().catch(() => null);
    if (input.current) input.current.value = "";
    if (file === undefined) return;
    const result = text == null ? { no: "unread" as const } : readOutboxFile(text);
    if ("no" in result) toast(words.no[result.no], { variant: "bad" });
    else setFound(result.items);
  };
  const take = async () => {
    try {
      await takeItems(userId, fresh);
      toast(words.imported(fresh.length));
    } catch {
      toast(words.failed, { variant: "bad" });
    }
    close();
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={words.importFile}
        tabIndex={-1}
        className="sr-only"
        onChange={event => void open(event.target.files?.[0])}
      />
      <Button onClick={() => input.current?.click()}>{words.importFile}</Button>
      <Dialog
        open={found !== null}
        onClose={close}
        title={words.importTitle(fresh.length)}
        closeLabel={words.cancel}
        footer={
          <>
            <Button onClick={close}>{words.cancel}</Button>
            <Button
              variant="primary"
              whyNot={fresh.length === 0 ? words.importNothing : undefined}
              onClick={() => void take()}
            >
              {words.importGo}
            </Button>
          </>
        }
      >
        <p className="mb-3 text-sm text-ink-soft">{words.importText}</p>
        <ul className="divide-y divide-line border-y border-line">
          {fresh.map(item => (
            <li key={item.id} className="py-1.5">
              {item.title || words.untitled}
              <span className="block text-sm text-ink-faint">
                {words.acts[item.call as keyof typeof words.acts] ?? words.acts.other} ·{" "}
                {words.typedAt(formatInstant(item.typedAt, language))}
              </span>
            </li>
          ))}
        </ul>
        {found && found.length > fresh.length && (
          <p className="mt-3 text-sm">{words.importThere(found.length - fresh.length)}</p>
        )}
      </Dialog>
    </>
  );
}
