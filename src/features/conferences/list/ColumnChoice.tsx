import { Columns3 } from "lucide-react";
import { useState } from "react";
import {
  type ConferenceColumnId,
  conferenceColumnIds,
  writeColumns,
} from "../../../domain/conference/conferenceColumns.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { savedViewWords } from "../../../i18n/words/savedViews.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { ColumnOrder } from "./ColumnOrder.tsx";
import { useChangeView } from "./useChangeView.ts";

interface ColumnChoiceProps {
  /** The columns shown now; null for the usual ones. */
  columns: readonly ConferenceColumnId[] | null;
  /** Takes the columns out of the address, where those of a view stand. */
  onChosen: (columns: string) => void;
}

/** Which columns the register shows this person, and in which order. */
export function ColumnChoice({ columns, onChosen }: ColumnChoiceProps) {
  const t = useWords(savedViewWords);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly ConferenceColumnId[]>([]);
  const { chooseColumns } = useChangeView();
  const open = () => {
    setChosen(columns ?? conferenceColumnIds);
    setOpen(true);
  };
  const use = (wanted: readonly ConferenceColumnId[]) => {
    const text = writeColumns(wanted);
    setOpen(false);
    onChosen(text);
    void chooseColumns(text);
  };
  return (
    <>
      <Button
        size="small"
        className="shrink-0 max-sm:hidden"
        icon={<Columns3 aria-hidden className="size-4" />}
        onClick={open}
      >
        {t.columns}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t.columnsTitle}
        closeLabel={t.close}
        footer={
          <>
            <Button onClick={() => use(conferenceColumnIds)}>{t.usual}</Button>
            <Button variant="primary" onClick={() => use(chosen)}>
              {t.apply}
            </Button>
          </>
        }
      >
        <p className="mb-3 text-sm text-ink-soft">{t.columnsHint}</p>
        <ColumnOrder chosen={chosen} onChange={setChosen} />
      </Dialog>
    </>
  );
}
