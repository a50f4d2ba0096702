import type { ReactNode } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { editorWords } from "../../../i18n/words/editor.ts";
import { EditorRows } from "../../../ui/EditorRows.tsx";
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
  const words = useWords(editorWords);
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
    <EditorRows
      words={words}
      title={title}
      fields={fields}
      move={move}
      remove={remove}
      addLabel={addLabels[name]}
      onAdd={add}
    >
      {children}
    </EditorRows>
  );
}
