import { ChevronDown, X } from "lucide-react";
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { classes } from "./classes.ts";
import { controlLook } from "./controlLook.ts";
import { Field, type FieldWords } from "./Field.tsx";
import { IconButton } from "./IconButton.tsx";
import { optionId } from "./OptionList.tsx";
import { exactItem, type Picked, type PickerItem, type PickerWords } from "./PickerItem.ts";
import { PickerPopup } from "./PickerPopup.tsx";
import { type PickerOption, usePickerOptions } from "./usePickerOptions.tsx";
import { useWholeValueInPrint } from "./useWholeValueInPrint.ts";

export interface PickerProps extends FieldWords {
  value: Picked;
  /** Every keystroke gives `{ id: null, name }`; choosing, and leaving an exactly typed name, give the item. */
  onChange: (value: Picked) => void;
  onBlur?: () => void;
  /** For a form library that puts focus on the first wrong field. */
  ref?: Ref<{ focus: () => void }>;
  items: readonly PickerItem[];
  /** Folds what is typed the way `folded` was made. Keep it stable. */
  fold: (text: string) => string;
  words: PickerWords;
  onCreate?: (name: string) => void;
  createLabel?: (name: string) => string;
  id?: string;
  name?: string;
  className?: string;
}

/** A text box that knows a list (APG combobox, manual selection): free text stays as typed until the person chooses. */
export function Picker(props: PickerProps) {
  const {
    value,
    onChange,
    onBlur,
    ref,
    items,
    fold,
    words,
    onCreate,
    createLabel,
    id,
    name,
    className,
    ...field
  } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const box = useWholeValueInPrint<HTMLSpanElement>();
  const told = useRef(value.name);
  const [touched, setTouched] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [typed, setTyped] = useState("");
  const { options, more } = usePickerOptions({
    items,
    fold,
    typed,
    open,
    createLabel: onCreate && createLabel,
  });

  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus() }), []);
  useEffect(() => {
    // Only a change from outside may touch the text: what is being typed belongs to the input method.
    if (input.current && value.name !== told.current) input.current.value = value.name;
    told.current = value.name;
  }, [value.name]);

  const tell = (picked: Picked) => {
    told.current = picked.name;
    onChange(picked);
  };
  const show = (filter: string) => {
    setTyped(filter);
    setActive(-1);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = ({ item }: PickerOption) => {
    close();
    if (!item) return onCreate?.(typed.trim());
    if (input.current) input.current.value = item.name;
    tell({ id: item.id, name: item.name });
  };
  const linkExact = () => {
    const text = input.current?.value ?? "";
    const item = value.id === null ? exactItem(items, text, fold) : undefined;
    if (item) tell({ id: item.id, name: text });
  };
  const clear = () => {
    if (input.current) input.current.value = "";
    tell({ id: null, name: "" });
    input.current?.focus();
    show("");
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While composing, keys belong to the input method; with Alt they belong to the row around.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.altKey) return;
    const chosen = options[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (!open) return show("");
      // -1 is the text box itself, between the last option and the first.
      const count = options.length + 1;
      setActive(((active + 1 + step + count) % count) - 1);
    } else if (event.key === "Enter") {
      if (open) event.preventDefault();
      if (chosen) return choose(chosen);
      linkExact();
      close();
    } else if (event.key === "Tab" && chosen) choose(chosen);
    else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) setActive(-1);
  };

  const expanded = open && options.length > 0;
  const note = options.length === 0 ? words.empty : more > 0 ? words.more(more) : undefined;
  return (
    <Field {...field} id={id ?? name} className={className}>
      {control => (
        <span ref={box} className="printed-value relative block">
          <input
            {...control}
            ref={input}
            name={name}
            type="text"
            role="combobox"
            autoComplete="off"
            placeholder=" "
            aria-autocomplete="list"
            aria-expanded={expanded}
            aria-controls={expanded ? listId : undefined}
            aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
            defaultValue={value.name}
            className={classes(controlLook(field.compact), "peer pr-8")}
            onFocus={() => setTouched(true)}
            onClick={() => !open && show("")}
            onInput={event => {
              tell({ id: null, name: event.currentTarget.value });
              show(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => {
              linkExact();
              close();
              onBlur?.();
            }}
          />
          <span className="absolute inset-y-0 right-0 flex items-center peer-placeholder-shown:hidden print:hidden">
            <IconButton
              label={words.clear}
              tabIndex={-1}
              onClick={clear}
              icon={<X aria-hidden className="size-4" />}
            />
          </span>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-2 size-4 -translate-y-1/2 text-ink-faint peer-[:not(:placeholder-shown)]:hidden print:hidden"
          />
          {open && (
            <PickerPopup
              id={listId}
              label={field.label}
              anchor={input}
              options={options}
              active={active}
              note={note}
              onChoose={choose}
            />
          )}
          {touched && <output className="sr-only">{open ? words.count(options.length + more) : ""}</output>}
        </span>
      )}
    </Field>
  );
}
