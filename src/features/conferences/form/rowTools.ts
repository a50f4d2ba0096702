import type { ClipboardEvent, KeyboardEvent } from "react";
import type { UseFieldArrayReturn, UseFormReturn } from "react-hook-form";
import { isBlankRow } from "../../../domain/conference/blankRows.ts";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { pasteLines } from "../../../domain/table/pasteLines.ts";
import { toast } from "../../../ui/toast.ts";
import type { FormPulse } from "./formPulse.ts";
import { type AnyRow, listFinder, rowsAt } from "./listPath.ts";

/** What the rows of one list are made of. */
export interface RowKind<Row extends AnyRow> {
  /** A new row; it may take something over from the row before it. */
  blank: (before: Row | undefined) => Row;
  /** One pasted line as a row; without it, pasting many lines is plain pasting. */
  fromLine?: ((line: string, fresh: Row) => Row) | undefined;
}

interface Given<Row extends AnyRow> extends RowKind<Row> {
  form: UseFormReturn<ConferenceDraft>;
  list: string;
  array: Pick<UseFieldArrayReturn<ConferenceDraft, "tasks", "key">, "insert" | "remove" | "move">;
  pulse: FormPulse;
  words: { removed: (number: number) => string; pasted: (count: number) => string; undo: string };
  /** Called with the id of the row that should be typed into next. */
  onMade: (id: string) => void;
}

/** What can be done with the rows of one list, each with its way back. */
export function rowTools<Row extends AnyRow>(given: Given<Row>) {
  const { form, list, array, pulse, words, blank, fromLine, onMade } = given;
  const rows = () => rowsAt(form, list) as Row[];

  const insert = (place: number, fresh: readonly Row[]) => {
    onMade(fresh.at(-1)?.id ?? "");
    array.insert(place, fresh as never, { shouldFocus: false });
    pulse.touch();
  };
  const undoable = (text: string, undo: (rows: Row[]) => Row[]) => {
    const find = listFinder(form, list);
    const onPress = () => {
      const path = find();
      if (path === null) return;
      form.setValue(path as "tasks", undo(rowsAt(form, path) as Row[]) as never);
      pulse.touch();
    };
    toast(text, { variant: "info", action: { label: words.undo, onPress } });
  };

  return {
    add: () => insert(rows().length, [blank(rows().at(-1))]),
    /** Many rows at once after the last one, with one way back. */
    append: (made: readonly Row[], said: string) => {
      const ids = new Set(made.map(row => row.id));
      insert(rows().length, made);
      undoable(said, left => left.filter(row => !ids.has(row.id)));
    },
    move: (from: number, to: number) => {
      array.move(from, to);
      pulse.touch();
    },
    remove: (place: number) => {
      const gone = structuredClone(rows()[place]);
      array.remove(place);
      pulse.touch();
      if (gone) undoable(words.removed(place + 1), left => left.toSpliced(place, 0, gone));
    },
    /** Enter at the end of a row's text begins the next row; elsewhere it is the text's own. */
    keyDown: (place: number, event: KeyboardEvent<HTMLElement>) => {
      const { target, nativeEvent } = event;
      if (event.key !== "Enter" || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      if (nativeEvent.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      if (target.selectionEnd !== target.value.length) return;
      event.preventDefault();
      if (target.value.trim() !== "") insert(place + 1, [blank(rows()[place])]);
    },
    /** Many pasted lines become many rows; an empty row gives way to them. */
    paste: (place: number, event: ClipboardEvent<HTMLElement>) => {
      const lines = fromLine ? pasteLines(event.clipboardData.getData("text/plain")) : [];
      const here = rows()[place];
      if (!fromLine || lines.length < 2 || here === undefined) return;
      event.preventDefault();
      const made = lines.map(line => fromLine(line, blank(here)));
      const blankHere = isBlankRow(here) ? structuredClone(here) : null;
      insert(place + 1, made);
      if (blankHere) array.remove(place);
      const ids = new Set(made.map(row => row.id));
      undoable(words.pasted(made.length), now => {
        const left = now.filter(row => !ids.has(row.id));
        return blankHere ? left.toSpliced(place, 0, blankHere) : left;
      });
    },
  };
}

/** The tools of one list. */
export type RowTools = ReturnType<typeof rowTools>;
