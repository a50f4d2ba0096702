import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { ListRow } from "./ListRow.tsx";
import { PageSection } from "./PageSection.tsx";

interface EditorRowsProps {
  title: string;
  fields: readonly { key: string }[];
  move: (from: number, to: number) => void;
  remove: (place: number) => void;
  addLabel: string;
  /** Absent while no row can be added. */
  onAdd: (() => void) | undefined;
  /** Further ways to add rows. */
  more?: ReactNode;
  words: Record<"row" | "up" | "down" | "remove", (number: number) => string>;
  children: (place: number) => ReactNode;
}

/** A list of rows in a form over the whole of something: each is moved and removed, new ones come at the end. */
export function EditorRows(props: EditorRowsProps) {
  const { title, fields, move, remove, addLabel, onAdd, more, words: t, children } = props;
  return (
    <PageSection title={title}>
      <ol aria-label={title}>
        {fields.map((field, place) => (
          <ListRow
            key={field.key}
            label={t.row(place + 1)}
            number={place + 1}
            words={{ up: t.up(place + 1), down: t.down(place + 1), remove: t.remove(place + 1) }}
            onMoveUp={place > 0 ? () => move(place, place - 1) : undefined}
            onMoveDown={place < fields.length - 1 ? () => move(place, place + 1) : undefined}
            onRemove={() => remove(place)}
          >
            {children(place)}
          </ListRow>
        ))}
      </ol>
      <div className="mt-1 flex flex-wrap gap-2">
        {onAdd && (
          <Button variant="quiet" size="small" icon={<Plus aria-hidden className="size-4" />} onClick={onAdd}>
            {addLabel}
          </Button>
        )}
        {more}
      </div>
    </PageSection>
  );
}
