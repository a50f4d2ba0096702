import { classes } from "./classes.ts";
import { TextField } from "./TextField.tsx";

export interface DayFieldProps {
  label: string;
  /** The day that is asked about, as people write it; "" for none. */
  text: string;
  error: string | undefined;
  /** Called when the field is left with other words in it, or Enter is pressed. */
  onText: (text: string) => void;
  className?: string;
}

/** A day that narrows what a page shows, typed as people write days. */
export function DayField({ label, text, error, onText, className }: DayFieldProps) {
  return (
    <TextField
      // A change from outside ("see today", a cleared filter) begins a new field; typing never does.
      key={text}
      compact
      className={classes("print:hidden", className)}
      label={label}
      placeholder={label}
      defaultValue={text}
      error={error}
      onBlur={event => {
        if (event.target.value.trim() !== text) onText(event.target.value);
      }}
      onKeyDown={event => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) onText(event.currentTarget.value);
      }}
    />
  );
}
