import { TextField } from "./TextField.tsx";

export interface AsOfFieldProps {
  label: string;
  /** The day that is looked at, as people write it; "" for today. */
  text: string;
  error: string | undefined;
  /** Called when the field is left or Enter is pressed. */
  onText: (text: string) => void;
}

/** Asks to see what stands here as it was on a day, typed as people write days. */
export function AsOfField({ label, text, error, onText }: AsOfFieldProps) {
  return (
    <TextField
      // A change from outside ("see today") begins a new field; typing never does.
      key={text}
      compact
      className="w-full sm:w-36 print:hidden"
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
