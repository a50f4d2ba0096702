import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Picker, type PickerProps } from "./Picker.tsx";
import { exactItem, type Picked } from "./PickerItem.ts";

export interface ManyPickerProps
  extends Omit<PickerProps, "value" | "onChange" | "onBlur" | "ref" | "onCreate" | "createLabel"> {
  value: readonly Picked[];
  onChange: (value: Picked[]) => void;
  /** "Bỏ Văn hóa", with the name of what is taken away. */
  removeLabel: (name: string) => string;
}

const nothing: Picked = { id: null, name: "" };

/** Several picks, each a chip; Enter or leaving the box keeps what was typed, Backspace in an empty box takes the last one back. */
export function ManyPicker({ value, onChange, removeLabel, ...picker }: ManyPickerProps) {
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(nothing);
  const add = (picked: Picked) => {
    const name = picked.name.trim();
    const id = picked.id ?? exactItem(picker.items, name, picker.fold)?.id ?? null;
    const known = value.some(one => (id !== null && one.id === id) || one.name === name);
    if (name !== "" && !known) onChange([...value, { id, name }]);
    setTyped(nothing);
  };
  const remove = (place: number) => {
    onChange(value.filter((_, at) => at !== place));
    box.current?.querySelector("input")?.focus();
  };
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  useEffect(() => {
    // Emptying the box goes through the picker's own value, so it waits until the choice itself has been told.
    if (typed.id !== null) latest.current(typed);
  }, [typed]);

  return (
    <div
      ref={box}
      role="presentation"
      className={picker.className}
      onKeyDown={event => {
        const { target, nativeEvent } = event;
        if (nativeEvent.isComposing || event.keyCode === 229 || !(target instanceof HTMLInputElement)) return;
        // With an option in hand, Enter has already chosen it.
        const isChoosing = target.hasAttribute("aria-activedescendant");
        if (event.key === "Enter" && !isChoosing && typed.name.trim() !== "") {
          event.preventDefault();
          add(typed);
        } else if (event.key === "Backspace" && target.value === "" && value.length > 0) {
          remove(value.length - 1);
        }
      }}
    >
      <Picker
        {...picker}
        className="w-full"
        value={typed}
        onChange={setTyped}
        onBlur={() => typed.name.trim() !== "" && add(typed)}
      />
      {value.length > 0 && (
        <ul className="mt-1.5 flex flex-wrap gap-1.5">
          {value.map((one, place) => (
            <li
              key={one.id ?? one.name}
              className="inline-flex max-w-full items-center rounded border border-line bg-surface-sunken pl-2 text-sm"
            >
              <span className="min-w-0 truncate py-0.5">{one.name}</span>
              <button
                type="button"
                aria-label={removeLabel(one.name)}
                title={removeLabel(one.name)}
                onClick={() => remove(place)}
                className="grid size-6 shrink-0 cursor-pointer place-items-center rounded text-ink-soft hover:text-ink print:hidden"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
