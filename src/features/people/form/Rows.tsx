import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useWords } from "../../../i18n/useWords.ts";
import { officialWords } from "../../../i18n/words/officials.ts";
import { Button } from "../../../ui/Button.tsx";
import { ListRow } from "../../../ui/ListRow.tsx";
import { PageSection } from "../../../ui/PageSection.tsx";
import type { TypedOfficial } from "./typedOfficial.ts";

type ListName = "posts" | "ranks";

interface RowsProps<List extends ListName> {
  name: List;
  title: string;
  addLabel: string;
  /** The field of a new row in which typing begins. */
  first: string;
  blank: () => TypedOfficial[List][number];
  children: (place: number) => ReactNode;
}

/** A list of dated rows: added, moved and removed. */
export function Rows<List extends ListName>(props: RowsProps<List>) {
  const { name, title, addLabel, first, blank, children } = props;
  const { form: t } = useWords(officialWords);
  const { setFocus } = useFormContext<TypedOfficial>();
  const { fields, append, move, remove } = useFieldArray<TypedOfficial, "ranks", "key">({
    name: name as "ranks",
    keyName: "key",
  });
  const add = () => {
    append(blank() as TypedOfficial["ranks"][number], { shouldFocus: false });
    const place = `${name}.${fields.length}.${first}`;
    requestAnimationFrame(() => setFocus(place as "name"));
  };
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
      <Button variant="quiet" size="small" icon={<Plus aria-hidden className="size-4" />} onClick={add}>
        {addLabel}
      </Button>
    </PageSection>
  );
}
