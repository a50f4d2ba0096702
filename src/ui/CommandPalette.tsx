import { Search } from "lucide-react";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { type Findable, matchItems } from "./matchItems.ts";
import { OptionList, optionId } from "./OptionList.tsx";
import { useModal } from "./useModal.ts";

/** Something the palette can do or go to. */
export interface Command extends Findable {
  title: string;
  /** The heading under which it stands. */
  group: string;
  note?: string | undefined;
  onRun: () => void;
}

export interface CommandPaletteProps {
  open: boolean;
  onClose: () => void;
  items: readonly Command[];
  fold: (text: string) => string;
  words: {
    label: string;
    empty: string;
    more: (count: number) => string;
    count: (count: number) => string;
  };
}

/** Everything by typing a few letters; the shell opens it on Ctrl+K. */
export function CommandPalette({ open, ...rest }: CommandPaletteProps) {
  return open ? <OpenPalette {...rest} /> : null;
}

function OpenPalette({ onClose, items, fold, words }: Omit<CommandPaletteProps, "open">) {
  const dialog = useModal();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const { options, more } = useMemo(() => {
    const found = matchItems(items, fold(typed));
    const lines = found.shown.map(command => ({ ...command, label: command.title }));
    // Groups stand in the order of their best command; the places of the lines follow what is seen.
    const groups = [...new Set(lines.map(line => line.group))];
    return { options: groups.flatMap(group => lines.filter(line => line.group === group)), more: found.more };
  }, [items, fold, typed]);

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.onRun();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const count = options.length;
    if (event.key === "ArrowDown" && count > 0) setActive((active + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) setActive((active - 1 + count) % count);
    else if (event.key === "Enter") run(options[active]);
    else return;
    event.preventDefault();
  };
  const found = options.length > 0;
  const note = found ? more > 0 && words.more(more) : words.empty;
  return (
    <dialog
      ref={dialog}
      aria-label={words.label}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      className="mx-auto mt-[12vh] flex max-h-[70dvh] w-[calc(100vw-2rem)] max-w-xl flex-col rounded border border-line bg-surface-raised text-ink shadow-raised backdrop:bg-black/40 max-sm:mt-4"
    >
      <div className="flex items-center gap-2 border-b border-line px-3">
        <Search aria-hidden className="size-4 shrink-0 text-ink-faint" />
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          aria-label={words.label}
          placeholder={words.label}
          aria-autocomplete="list"
          aria-expanded={found}
          aria-controls={found ? listId : undefined}
          aria-activedescendant={found ? optionId(listId, active) : undefined}
          onInput={event => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="min-h-12 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-ink-faint"
        />
      </div>
      {found && (
        <OptionList id={listId} label={words.label} options={options} active={active} onChoose={run} />
      )}
      {note && <p className="px-4 py-3 text-sm text-ink-faint">{note}</p>}
      <output className="sr-only">{typed && words.count(options.length + more)}</output>
    </dialog>
  );
}
