import { CloudUpload } from "lucide-react";
import { Link } from "react-router-dom";
import { useOutbox } from "../api/useOutbox.ts";
import { useWords } from "../i18n/useWords.ts";
import { shellStateWords } from "../i18n/words/shellState.ts";
import { paths } from "../paths.ts";
import { linkLook } from "../ui/linkLook.ts";

/** How many writes wait on this device, said politely as it changes, and the way to them; nothing while there are none. */
export function OutboxCount() {
  const words = useWords(shellStateWords).outbox;
  const items = useOutbox() ?? [];
  const refused = items.filter(({ state }) => state.is === "refused").length;
  const text = refused > 0 ? words.refused(items.length, refused) : words.waiting(items.length);
  return (
    <>
      <output className="sr-only">{items.length > 0 && text}</output>
      {items.length > 0 && (
        <Link
          to={paths.outbox()}
          aria-label={text}
          className={`${linkLook("quiet", "small")} tabular-nums ${refused > 0 ? "text-bad" : "text-info"}`}
        >
          <CloudUpload aria-hidden className="size-4" />
          <span aria-hidden className="max-sm:hidden">
            {words.short(items.length)}
          </span>
          <span aria-hidden className="sm:hidden">
            {items.length}
          </span>
        </Link>
      )}
    </>
  );
}
