import { ChoiceGroup, type ChoiceGroupProps } from "./ChoiceGroup.tsx";

/** Exactly one choice from a short list; `register(name)` gives its value. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} type="radio" />;
}
