import { type ComponentType, memo, useEffect, useMemo, useRef } from "react";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { firstControl } from "../../../ui/firstControl.ts";
import { ListRow } from "../../../ui/ListRow.tsx";
import type { ListPath } from "./listPath.ts";
import type { RowTools } from "./rowTools.ts";

/** What a row is told: where it stands, and what to spread onto its first field. */
export interface RowProps<List extends ListPath> {
  at: `${List}.${number}`;
  number: number;
  entry: { onKeyDown: ReturnType<RowTools["onKeyDown"]>; onPaste: ReturnType<RowTools["onPaste"]> };
}

interface RowFrameProps {
  row: ComponentType<RowProps<ListPath>>;
  list: string;
  id: string;
  place: number;
  isLast: boolean;
  tools: RowTools;
}

/** One row with its place, its keys and its buttons; drawn again only when it moves. */
export const RowFrame = memo(function RowFrame({ row: Row, list, id, place, isLast, tools }: RowFrameProps) {
  const t = useWords(conferenceFormWords).rows;
  const box = useRef<HTMLDivElement>(null);
  const number = place + 1;
  useEffect(() => {
    if (tools.takesFocus(id)) firstControl(box.current)?.focus();
  }, [tools, id]);
  const entry = useMemo(
    () => ({ onKeyDown: tools.onKeyDown(place), onPaste: tools.onPaste(place) }),
    [tools, place],
  );
  return (
    <ListRow
      label={t.name(number)}
      number={number}
      words={{ up: t.up(number), down: t.down(number), remove: t.remove(number) }}
      onMoveUp={place > 0 ? () => tools.move(place, place - 1) : undefined}
      onMoveDown={isLast ? undefined : () => tools.move(place, place + 1)}
      onRemove={() => tools.remove(place)}
    >
      <div ref={box}>
        <Row at={`${list}.${place}` as `${ListPath}.${number}`} number={number} entry={entry} />
      </div>
    </ListRow>
  );
});
