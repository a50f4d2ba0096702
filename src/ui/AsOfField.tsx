import { DayField, type DayFieldProps } from "./DayField.tsx";

/** Asks to see what stands here as it was on a day; no day means today. */
export function AsOfField(props: Omit<DayFieldProps, "className">) {
  return <DayField {...props} className="w-full sm:w-36" />;
}
