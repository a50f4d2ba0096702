import { Search } from "lucide-react";
import { useRef } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { useWords } from "../i18n/useWords.ts";
import { shellWords } from "../i18n/words/shell.ts";
import { paths } from "../paths.ts";
import { controlLook } from "../ui/controlLook.ts";

/** Search from anywhere: Enter opens the list of conferences narrowed to these words. */
export function TopSearch({ className }: { className: string }) {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  const { key } = useLocation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <search className={className}>
      <form
        // Arriving anywhere empties the box: on the list, its own search field says what is looked for.
        key={key}
        className="relative"
        onSubmit={event => {
          event.preventDefault();
          const q = input.current?.value.trim() ?? "";
          void navigate(q === "" ? paths.conferences() : paths.conferences({ q }));
        }}
      >
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
        />
        <input
          ref={input}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={200}
          aria-label={words.search}
          placeholder={words.search}
          className={`${controlLook(true)} pl-8`}
        />
      </form>
    </search>
  );
}
