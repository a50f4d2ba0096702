import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";
import { controlLook } from "./controlLook.ts";
import { Field, type FieldWords } from "./Field.tsx";
import { useWholeValueInPrint } from "./useWholeValueInPrint.ts";

/** One reading offered for what was typed. */
export interface Reading {
  label: string;
  onChoose: () => void;
}

export interface UnderstoodFieldProps extends FieldWords {
  text: string;
  onText: (text: string) => void;
  onBlur?: () => void;
  /** For a form library that puts focus on the first wrong field. */
  ref?: Ref<{ focus: () => void }>;
  /** What the text was understood to mean. */
  understood?: ReactNode;
  /** Readings to choose from; when there is one, Enter in the field takes it. */
  readings?: readonly Reading[];
  name?: string;
  className?: string | undefined;
}

/** A text kept exactly as typed, with what was understood of it underneath; what is unclear is asked, never guessed. */
export function UnderstoodField(props: UnderstoodFieldProps) {
  const { text, onText, onBlur, ref, understood, readings = [], name, className, ...field } = props;
  const input = useRef<HTMLInputElement>(null);
  const box = useWholeValueInPrint<HTMLSpanElement>();
  const told = useRef(text);
  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus() }), []);
  useEffect(() => {
    // Only a change from outside may touch the text: what is being typed belongs to the input method.
    if (input.current && text.trim() !== told.current.trim()) input.current.value = text;
    told.current = text;
  }, [text]);

  const choose = (reading: Reading) => {
    reading.onChoose();
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const [only, another] = readings;
    if (event.key !== "Enter" || event.nativeEvent.isComposing || event.keyCode === 229 || !only || another)
      return;
    event.preventDefault();
    choose(only);
  };
  return (
    <Field {...field} id={name} className={className}>
      {control => {
        const noteId = `${control.id}-understood`;
        return (
          <>
            <span ref={box} className="printed-value relative block">
              <input
                {...control}
                ref={input}
                name={name}
                type="text"
                autoComplete="off"
                defaultValue={text}
                aria-describedby={classes(control["aria-describedby"], noteId)}
                className={classes(controlLook(field.compact), field.compact && "figures")}
                onInput={event => {
                  told.current = event.currentTarget.value;
                  onText(event.currentTarget.value);
                }}
                onKeyDown={onKeyDown}
                onBlur={onBlur}
              />
            </span>
            <span
              className={classes(
                "flex flex-wrap items-center gap-x-2 text-sm text-ink-soft",
                !field.compact && "mt-1 min-h-6",
              )}
            >
              <output id={noteId} className="empty:hidden">
                {understood}
              </output>
              {readings.map(reading => (
                <Button
                  key={reading.label}
                  size="small"
                  onClick={() => choose(reading)}
                  className="my-0.5 min-h-6 py-0"
                >
                  {reading.label}
                </Button>
              ))}
            </span>
          </>
        );
      }}
    </Field>
  );
}
