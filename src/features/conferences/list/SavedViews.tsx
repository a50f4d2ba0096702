import { Bookmark } from "lucide-react";
import { useState } from "react";
import type { SavedView } from "../../../domain/conference/savedView.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { savedViewWords } from "../../../i18n/words/savedViews.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { SavedViewForm } from "./SavedViewForm.tsx";
import { SavedViewList } from "./SavedViewList.tsx";

interface SavedViewsProps {
  views: readonly SavedView[];
  /** The query of what is shown now, columns included. */
  present: string;
}

/** The person's saved views: opening one, naming what is shown now, and keeping them in order. */
export function SavedViews({ views, present }: SavedViewsProps) {
  const t = useWords(savedViewWords);
  const [isOpen, setOpen] = useState(false);
  const [renamed, setRenamed] = useState<SavedView | null>(null);
  const open = views.find(view => view.address === present);
  const close = () => {
    setOpen(false);
    setRenamed(null);
  };
  return (
    <>
      <Button
        size="small"
        className="shrink-0 pointer-coarse:min-w-11"
        icon={<Bookmark aria-hidden className="size-4" />}
        onClick={() => setOpen(true)}
      >
        {/* On a phone the row has room for two words. */}
        <span className="max-sm:sr-only">{open?.name ?? t.title}</span>
      </Button>
      <Dialog open={isOpen} onClose={close} title={t.title} closeLabel={t.close}>
        <div className="space-y-4">
          {views.length === 0 ? (
            <p className="text-sm text-ink-soft">{t.nothing}</p>
          ) : (
            <SavedViewList views={views} present={present} onOpen={close} onRename={setRenamed} />
          )}
          <SavedViewForm
            key={renamed?.id}
            renamed={renamed}
            present={present}
            onDone={() => setRenamed(null)}
          />
          <p className="text-sm text-ink-faint">{t.personal}</p>
        </div>
      </Dialog>
    </>
  );
}
