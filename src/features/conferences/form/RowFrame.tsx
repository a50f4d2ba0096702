import {
  type ClipboardEvent,
  type ComponentType,
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from "react";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { firstControl } from "../../../ui/firstControl.ts";
import { ListRow } from "../../../ui/ListRow.tsx";
import { mayHaveFiles } from "./files/FilesContext.ts";
import { AttachToRow, RowFiles } from "./files/RowFiles.tsx";
import type { ListPath } from "./listPath.ts";
import type { RowTools } from "./rowTools.ts";

/** What a row is told: where it stands, and what to spread onto its first field. */
export interface RowProps<List extends ListPath> {
  at: `${List}.${number}`;
  number: number;
  entry: {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    onPaste: (event: ClipboardEvent<HTMLElement>) => void;
  };
}

interface RowFrameProps {
  row: ComponentType<RowProps<ListPath>>;
  list: string;
  id: string;
  place: number;
  isLast: boolean;
  tools: RefObject<RowTools | null>;
  /** The id of the row that has just been made and should be typed into. */
  made: RefObject<string>;
}

/** One row with its place, its keys and its buttons; drawn again only when it moves. */
export const RowFrame = memo(function RowFrame(props: RowFrameProps) {
  const { row: Row, list, id, place, isLast, tools, made } = props;
  const t = useWords(conferenceFormWords).rows;
  const box = useRef<HTMLDivElement>(null);
  const number = place + 1;
  const hasFiles = mayHaveFiles(list);
  useEffect(() => {
    if (made.current === id) firstControl(box.current)?.focus();
  }, [made, id]);
  const entry = useMemo(
    () => ({
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => tools.current?.keyDown(place, event),
      onPaste: (event: ClipboardEvent<HTMLElement>) => tools.current?.paste(place, event),
    }),
    [tools, place],
  );
  return (
    <ListRow
      label={t.name(number)}
      number={number}
      words={{ up: t.up(number), down: t.down(number), remove: t.remove(number) }}
      onMoveUp={place > 0 ? () => tools.current?.move(place, place - 1) : undefined}
      onMoveDown={isLast ? undefined : () => tools.current?.move(place, place + 1)}
      onRemove={() => tools.current?.remove(place)}
      more={hasFiles && <AttachToRow id={id} rowName={t.name(number)} />}
    >
      <div ref={box} data-takes-files={hasFiles ? id : undefined}>
        <Row at={`${list}.${place}` as `${ListPath}.${number}`} number={number} entry={entry} />
        {hasFiles && <RowFiles id={id} rowName={t.name(number)} />}
      </div>
    </ListRow>
  );
});
