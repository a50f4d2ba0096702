import type { ReactNode } from "react";
import { useFieldArray } from "react-hook-form";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { editorWords } from "../../../i18n/words/editor.ts";
import { EditorRows } from "../../../ui/EditorRows.tsx";
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
  const words = useWords(editorWords);
  const { fields, append, move, remove } = useFieldArray<TypedAgreement, "titles", "key">({
    name: name as "titles",
    keyName: "key",
  });
  const addLabels: Record<ListName, string> = form.add;
  const rows = fields as unknown as readonly Row<List>[];
  const fresh = blank(rows);
  const addAll = (added: Row<List>[]) => append(added as never, { shouldFocus: false });
  const add = (row: Row<List>) => {
    addAll([row]);
    requestAnimationFrame(() => document.getElementById(`${name}.${fields.length}.${first}`)?.focus());
  };
  return (
    <EditorRows
      words={words}
      title={title}
      fields={fields}
      move={move}
      remove={remove}
      addLabel={addLabels[name]}
      onAdd={fresh === null ? undefined : () => add(fresh)}
      more={renderMore?.(rows, addAll)}
    >
      {children}
    </EditorRows>
  );
}
