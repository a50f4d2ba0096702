import type { ReactNode } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useWords } from "../../../i18n/useWords.ts";
import { editorWords } from "../../../i18n/words/editor.ts";
import { EditorRows } from "../../../ui/EditorRows.tsx";
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
  const words = useWords(editorWords);
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
    <EditorRows
      words={words}
      title={title}
      fields={fields}
      move={move}
      remove={remove}
      addLabel={addLabel}
      onAdd={add}
    >
      {children}
    </EditorRows>
  );
}
