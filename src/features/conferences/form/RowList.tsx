import { Plus } from "lucide-react";
import { type ComponentType, type ReactNode, useEffect, useId, useRef } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../ui/Button.tsx";
import { useFormPulse } from "./formPulse.ts";
import type { AnyRow, ListPath, RowOf } from "./listPath.ts";
import { RowFrame, type RowProps } from "./RowFrame.tsx";
import { type RowKind, type RowTools, rowTools } from "./rowTools.ts";

/** How rows come into the list all at once, with the sentence that says so. */
export interface OthersProps<List extends ListPath> {
  append: (rows: RowOf<List>[], said: string) => void;
}

interface RowListProps<List extends ListPath> extends RowKind<RowOf<List> & AnyRow> {
  name: List;
  label: string;
  hint?: ReactNode;
  addLabel: string;
  row: ComponentType<RowProps<List>>;
  /** Stands between heading and rows while there are rows, such as column titles. */
  header?: ReactNode;
  /** Stands beside the button that adds a row: another way to more rows, such as all units of a group at once. */
  others?: ComponentType<OthersProps<List>>;
}

const nothingToDo = () => undefined;

// Rows outside the window are neither laid out nor painted until they come near: this is what keeps a key quick among hundreds of fields.
const rowsLook =
  "-mx-1 mb-1 *:px-1 *:[contain-intrinsic-size:auto_6rem] *:[content-visibility:auto] print:*:[content-visibility:visible]";

/** A list of quiet rows: added, pasted, moved and removed by keys or buttons, each step with a way back. An empty one is one button. */
export function RowList<List extends ListPath>(props: RowListProps<List>) {
  const { name, label, hint, addLabel, row, header, blank, fromLine, others: Others } = props;
  const { rows: words } = useWords(conferenceFormWords);
  const form = useFormContext<ConferenceDraft>();
  const array = useFieldArray<ConferenceDraft, "tasks", "key">({ name: name as "tasks", keyName: "key" });
  const pulse = useFormPulse(nothingToDo);
  const titleId = useId();
  const made = useRef("");
  const tools = useRef<RowTools>(null);
  useEffect(() => {
    const onMade = (id: string) => {
      made.current = id;
    };
    const kind = { blank, fromLine } as RowKind<AnyRow>;
    tools.current = rowTools({ form, list: name, array, pulse, words, onMade, ...kind });
  });
  const isEmpty = array.fields.length === 0;
  return (
    <div className={isEmpty ? "-ml-2" : "w-full min-w-0"}>
      {!isEmpty && (
        <>
          <h3 id={titleId} className="text-base font-semibold">
            {label}
          </h3>
          {hint && <p className="text-sm text-ink-faint print:hidden">{hint}</p>}
          {header}
        </>
      )}
      <ol aria-labelledby={isEmpty ? undefined : titleId} className={isEmpty ? undefined : rowsLook}>
        {array.fields.map((field, place) => (
          <RowFrame
            key={field.id}
            row={row as ComponentType<RowProps<ListPath>>}
            list={name}
            id={field.id}
            place={place}
            isLast={place === array.fields.length - 1}
            tools={tools}
            made={made}
          />
        ))}
      </ol>
      <div className={isEmpty ? "flex flex-wrap" : "flex flex-wrap sm:ml-6"}>
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => tools.current?.add()}
        >
          {addLabel}
        </Button>
        {Others && <Others append={(rows, said) => tools.current?.append(rows as AnyRow[], said)} />}
      </div>
    </div>
  );
}
