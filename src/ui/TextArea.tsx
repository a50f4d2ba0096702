import { type ComponentProps, useLayoutEffect, useRef } from "react";
import { classes } from "./classes.ts";
import { controlLook } from "./controlLook.ts";
import { Field, type FieldWords } from "./Field.tsx";

export interface TextAreaProps extends FieldWords, ComponentProps<"textarea"> {}

const supportsFieldSizing = "fieldSizing" in document.documentElement.style;

/** For browsers without `field-sizing`: the box is made as high as its text, on screen and on paper. */
function grow(area: HTMLTextAreaElement | null | undefined) {
  if (!area || supportsFieldSizing) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 2}px`;
}

/** Several lines of text in a box that grows with them; spread `register(name)` onto it. */
export function TextArea({
  label,
  hint,
  error,
  mark,
  compact,
  className,
  id,
  onInput,
  ...area
}: TextAreaProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => grow(box.current?.querySelector("textarea")));
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      mark={mark}
      compact={compact}
      id={id ?? area.name}
      className={className}
    >
      {control => (
        <div ref={box}>
          <textarea
            rows={compact ? 1 : 3}
            {...area}
            {...control}
            onInput={event => {
              grow(event.currentTarget);
              onInput?.(event);
            }}
            className={classes(
              controlLook(compact),
              "field-sizing-content resize-y print:resize-none",
              !compact && "min-h-22 pointer-coarse:min-h-22",
            )}
          />
        </div>
      )}
    </Field>
  );
}
