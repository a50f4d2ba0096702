import { Plus } from "lucide-react";
import { type ClipboardEvent, useId } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { newId } from "../../../domain/id.ts";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import { pasteCells } from "../../../domain/table/pasteCells.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { Button } from "../../../ui/Button.tsx";
import type { FieldWords } from "../../../ui/Field.tsx";
import { ListRow } from "../../../ui/ListRow.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";

type Row = ReviewContent["answers"][string]["rows"][number];

/** A table of rows: added, moved, taken out with a way back; a block of cells from Excel becomes as many rows as it has. */
export function TableInput({ field, words }: { field: FormField; words: FieldWords }) {
  const t = useWords(reviewWriteWords);
  const form = useFormContext<ReviewContent>();
  const titleId = useId();
  const name = `answers.${field.id}.rows` as const;
  const rows = useFieldArray({ control: form.control, name, keyName: "key" });
  const blank = (cells: readonly string[] = []): Row => ({
    id: newId(),
    cells: Object.fromEntries(field.columns.map(({ id }, at) => [id, cells[at] ?? ""])),
  });
  const undoable = (text: string, before: Row[]) => {
    const onPress = () => rows.replace(before);
    toast(text, { variant: "info", action: { label: t.undo, onPress } });
  };
  const paste = (at: number, event: ClipboardEvent<HTMLElement>) => {
    const block = pasteCells(event.clipboardData.getData("text/plain"));
    if (block === null) return;
    event.preventDefault();
    const before = structuredClone(form.getValues(name));
    const here = before[at];
    const isBlank = here !== undefined && Object.values(here.cells).every(cell => cell === "");
    const made = block.map(blank);
    rows.replace(before.toSpliced(isBlank ? at : at + 1, isBlank ? 1 : 0, ...made));
    undoable(t.pasted(made.length), before);
  };
  return (
    <fieldset className="min-w-0">
      <legend id={titleId} className="mb-1 text-sm font-medium">
        {words.label}
        {words.mark && <span className="ml-2 font-normal text-ink-faint">{words.mark}</span>}
      </legend>
      <p className="-mt-0.5 mb-1 text-sm text-ink-faint print:hidden">
        {field.guidance !== "" && <span className="block whitespace-pre-line">{field.guidance}</span>}
        {t.pasteHint}
      </p>
      <ol aria-labelledby={titleId}>
        {rows.fields.map((row, at) => (
          <ListRow
            key={row.key}
            label={t.row(at + 1)}
            number={at + 1}
            words={{ up: t.rowUp(at + 1), down: t.rowDown(at + 1), remove: t.removeRow(at + 1) }}
            onMoveUp={at > 0 ? () => rows.move(at, at - 1) : undefined}
            onMoveDown={at < rows.fields.length - 1 ? () => rows.move(at, at + 1) : undefined}
            onRemove={() => {
              const before = structuredClone(form.getValues(name));
              rows.remove(at);
              undoable(t.removeRow(at + 1), before);
            }}
          >
            <div
              role="presentation"
              className="grid gap-2 sm:grid-cols-[repeat(auto-fit,minmax(8rem,1fr))]"
              onPaste={event => paste(at, event)}
            >
              {field.columns.map(column => (
                <TextField
                  key={column.id}
                  label={column.label}
                  className={column.isNumber ? "[&_input]:text-right [&_input]:figures" : undefined}
                  {...form.register(`${name}.${at}.cells.${column.id}`)}
                />
              ))}
            </div>
          </ListRow>
        ))}
      </ol>
      <Button
        size="small"
        className="mt-2"
        icon={<Plus aria-hidden className="size-4" />}
        onClick={() => rows.append(blank())}
      >
        {t.addRow}
      </Button>
    </fieldset>
  );
}
