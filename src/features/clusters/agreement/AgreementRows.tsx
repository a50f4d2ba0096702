import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useFieldArray } from "react-hook-form";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { Button } from "../../../ui/Button.tsx";
import { ListRow } from "../../../ui/ListRow.tsx";
import { ClusterSection } from "../ClusterSection.tsx";
import type { TypedAgreement } from "./typedAgreement.ts";

type ListName = "items" | "titles" | "signers";
type Row<List extends ListName> = TypedAgreement[List][number];

interface AgreementRowsProps<List extends ListName> {
  name: List;
  title: string;
  /** A new row, or nothing while none can be added. */
  blank: (rows: readonly Row<List>[]) => Row<List> | null;
  /** Which field of a new row is typed into first. */
  first: string;
  /** Further ways to add rows. */
  renderMore?: (rows: readonly Row<List>[], append: (rows: Row<List>[]) => void) => ReactNode;
  children: (place: number) => ReactNode;
}

/** One list of the agreement: rows are added, moved and removed, each keeping its identity. */
export function AgreementRows<List extends ListName>(props: AgreementRowsProps<List>) {
  const { name, title, blank, first, renderMore, children } = props;
  const { form } = useWords(agreementWords);
  const { form: t } = useWords(clusterWords);
  const { fields, append, move, remove } = useFieldArray<TypedAgreement, "titles", "key">({
    name: name as "titles",
    keyName: "key",
  });
  const addLabels: Record<ListName, string> = form.add;
  const rows = fields as unknown as readonly Row<List>[];
  const fresh = blank(rows);
  const addAll = (added: Row<List>[]) => append(added as never, { shouldFocus: false });
  const add = () => {
    if (fresh === null) return;
    addAll([fresh]);
    requestAnimationFrame(() => document.getElementById(`${name}.${fields.length}.${first}`)?.focus());
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
      <div className="mt-1 flex flex-wrap gap-2">
        {fresh !== null && (
          <Button variant="quiet" size="small" icon={<Plus aria-hidden className="size-4" />} onClick={add}>
            {addLabels[name]}
          </Button>
        )}
        {renderMore?.(rows, addAll)}
      </div>
    </ClusterSection>
  );
}
