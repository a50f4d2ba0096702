import { ChoiceGroup, type ChoiceGroupProps } from "./ChoiceGroup.tsx";

/** Any number of choices from a short list; `register(name)` gives an array. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} type="checkbox" />;
}
