import type { RefObject } from "react";
import { OptionList } from "./OptionList.tsx";
import { popupLook } from "./popupLook.ts";
import type { PickerOption } from "./usePickerOptions.tsx";
import { usePopup } from "./usePopup.ts";

interface PickerPopupProps {
  id: string;
  label: string;
  anchor: RefObject<HTMLElement | null>;
  options: readonly PickerOption[];
  active: number;
  /** A line under the options: how many more, or that there are none. */
  note: string | undefined;
  onChoose: (option: PickerOption) => void;
}

const placement = { fit: true };

/** What opens under a picker. */
export function PickerPopup({ anchor, note, ...list }: PickerPopupProps) {
  const popup = usePopup(anchor, placement);
  return (
    <div ref={popup} popover="manual" className={popupLook}>
      {list.options.length > 0 && <OptionList {...list} />}
      {note && (
        <p className="border-t border-line px-3 py-1.5 text-xs text-ink-faint first:border-t-0">{note}</p>
      )}
    </div>
  );
}
