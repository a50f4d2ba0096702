import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { Button } from "../../../ui/Button.tsx";
import { ListRow } from "../../../ui/ListRow.tsx";
import { ClusterSection } from "../ClusterSection.tsx";
import type { TypedCluster } from "./typedCluster.ts";

type ListName = "names" | "members" | "heads" | "documents";

interface RowsProps<List extends ListName> {
  name: List;
  title: string;
  blank: () => TypedCluster[List][number];
  children: (place: number) => ReactNode;
}

/** A list of dated rows: added, moved and removed. */
export function Rows<List extends ListName>({ name, title, blank, children }: RowsProps<List>) {
  const { form: t } = useWords(clusterWords);
  const { setFocus } = useFormContext<TypedCluster>();
  const { fields, append, move, remove } = useFieldArray<TypedCluster, "members", "key">({
    name: name as "members",
    keyName: "key",
  });
  const addLabels: Record<ListName, string> = t.add;
  const add = () => {
    append(blank() as TypedCluster["members"][number], { shouldFocus: false });
    const first = name === "names" ? "name" : name === "documents" ? "title" : "unit";
    const place = `${name}.${fields.length}.${first}`;
    requestAnimationFrame(() => {
      if (first === "unit") document.getElementById(place)?.focus();
      else setFocus(place as "sector");
    });
  };
  return (
    <ClusterSection title={title}>
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
      <Button
        variant="quiet"
        size="small"
        className="mt-1"
        icon={<Plus aria-hidden className="size-4" />}
        onClick={add}
      >
        {addLabels[name]}
      </Button>
    </ClusterSection>
  );
}
