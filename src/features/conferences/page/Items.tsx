import type { ReactNode } from "react";
import { ItemFiles } from "./files/ItemFiles.tsx";

interface ItemsProps<Row> {
  rows: readonly Row[];
  /** What stands under the row's text. */
  children?: (row: Row) => ReactNode;
}

/** Statements of the event, numbered as people quote them, whole and with their line breaks. */
export function Items<Row extends { id: string; text: string }>({ rows, children }: ItemsProps<Row>) {
  return (
    <ol className="list-decimal space-y-2.5 pl-6 text-base marker:text-ink-faint print:space-y-1.5">
      {rows.map(row => (
        <li key={row.id} id={row.id} className="scroll-mt-20 pl-1 [&:target]:bg-accent-soft">
          <span className="whitespace-pre-line">{row.text}</span>
          {children?.(row)}
          <ItemFiles id={row.id} />
        </li>
      ))}
    </ol>
  );
}

/** A quiet line of facts under a statement. */
export function Note({ children }: { children: ReactNode }) {
  return <p className="text-sm text-ink-soft">{children}</p>;
}
