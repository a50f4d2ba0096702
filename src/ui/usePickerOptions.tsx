import { Plus } from "lucide-react";
import { useMemo } from "react";
import { matchItems } from "./matchItems.ts";
import type { Option } from "./OptionList.tsx";
import type { PickerItem } from "./PickerItem.ts";

/** One line of an open picker: an item, or (without one) the offer to make what was typed. */
export interface PickerOption extends Option {
  item?: PickerItem;
}

interface Asked {
  items: readonly PickerItem[];
  fold: (text: string) => string;
  /** What was typed since the list opened; empty shows the beginning of the whole list. */
  typed: string;
  open: boolean;
  createLabel: ((name: string) => string) | undefined;
}

const none: { options: PickerOption[]; more: number } = { options: [], more: 0 };

/** The lines of an open picker; a closed one costs nothing. */
export function usePickerOptions({ items, fold, typed, open, createLabel }: Asked) {
  return useMemo(() => {
    if (!open) return none;
    const name = typed.trim();
    const query = fold(name);
    const { shown, more } = matchItems(items, query);
    const options: PickerOption[] = shown.map(item => ({
      id: item.id,
      label: item.name,
      note: item.note,
      item,
    }));
    const known = shown.some(item => fold(item.name) === query);
    if (createLabel && name && !known) {
      options.push({ id: "create", label: createLabel(name), icon: <Plus aria-hidden /> });
    }
    return { options, more };
  }, [items, fold, typed, open, createLabel]);
}
