import { Search, X } from "lucide-react";
import { type FormEvent, useEffect, useRef } from "react";
import { classes } from "./classes.ts";
import { controlLook } from "./controlLook.ts";
import { IconButton } from "./IconButton.tsx";

export interface SearchFieldProps {
  label: string;
  clearLabel: string;
  /** The text being searched for now, e.g. from the address; typing does not wait for it. */
  value: string;
  /** Called 200 ms after the last keystroke, at once on Enter and on clearing, never in the middle of a composition. */
  onSearch: (text: string) => void;
  className?: string;
}

/** Words to look for; its text is the browser's own, the caller hears of it when typing rests. */
export function SearchField({ label, clearLabel, value, onSearch, className }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const told = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // Only a change from outside ("back", a cleared filter) may touch what stands in the box.
    if (input.current && value !== told.current) input.current.value = value;
    told.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const tell = () => {
    clearTimeout(timer.current);
    const text = input.current?.value.trim() ?? "";
    if (text === told.current) return;
    told.current = text;
    onSearch(text);
  };
  const typed = (event: FormEvent<HTMLInputElement>) => {
    clearTimeout(timer.current);
    if (!(event.nativeEvent as InputEvent).isComposing) timer.current = setTimeout(tell, 200);
  };

  return (
    <search className={classes("relative block print:hidden", className)}>
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
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        onInput={typed}
        onCompositionEnd={typed}
        onKeyDown={event => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) tell();
        }}
        className={classes(controlLook(true), "peer pr-9 pl-8")}
      />
      <span className="absolute inset-y-0 right-0 flex items-center peer-placeholder-shown:hidden">
        <IconButton
          label={clearLabel}
          icon={<X aria-hidden className="size-4" />}
          onClick={() => {
            if (input.current) input.current.value = "";
            tell();
            input.current?.focus();
          }}
        />
      </span>
    </search>
  );
}
