import { ArrowDown, ArrowUp } from "lucide-react";
import {
  type ConferenceColumnId,
  conferenceColumnIds,
} from "../../../domain/conference/conferenceColumns.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { savedViewWords } from "../../../i18n/words/savedViews.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";

interface ColumnOrderProps {
  chosen: readonly ConferenceColumnId[];
  onChange: (chosen: readonly ConferenceColumnId[]) => void;
}

/** Ticks and arrows: the shown columns in their order, then the others. */
export function ColumnOrder({ chosen, onChange }: ColumnOrderProps) {
  const t = useWords(savedViewWords);
  const names = useWords(conferenceListWords).columns;
  const others = conferenceColumnIds.filter(id => !chosen.includes(id));
  const move = (id: ConferenceColumnId, by: number) => {
    const rest = chosen.filter(one => one !== id);
    const at = chosen.indexOf(id) + by;
    onChange([...rest.slice(0, at), id, ...rest.slice(at)]);
  };
  return (
    <ul className="divide-y divide-line border-y border-line">
      {[...chosen, ...others].map(id => {
        const at = chosen.indexOf(id);
        return (
          <li key={id} className="flex items-center gap-1 py-0.5">
            <Checkbox
              className="grow"
              name={`column-${id}`}
              label={names[id]}
              aria-label={t.columnShown(names[id])}
              checked={at >= 0}
              disabled={id === "title"}
              onChange={event =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter(one => one !== id))
              }
            />
            {at > 0 && (
              <IconButton
                label={t.up(names[id])}
                icon={<ArrowUp aria-hidden className="size-4" />}
                onClick={() => move(id, -1)}
              />
            )}
            {at >= 0 && at < chosen.length - 1 && (
              <IconButton
                label={t.down(names[id])}
                icon={<ArrowDown aria-hidden className="size-4" />}
                onClick={() => move(id, 1)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
