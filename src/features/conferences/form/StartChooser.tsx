import { History, LayoutTemplate } from "lucide-react";
import { useState } from "react";
import { type ConferenceDraft } from "../../../domain/conference/conference.ts";
import { conferenceKinds } from "../../../domain/conference/conferenceChoices.ts";
import { fillEmpty, startFrom, templateFor } from "../../../domain/conference/conferenceTemplates.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../ui/Button.tsx";
import { Menu } from "../../../ui/Menu.tsx";
import { toast } from "../../../ui/toast.ts";
import { PreviousDialog } from "./PreviousDialog.tsx";

interface StartChooserProps {
  typed: () => ConferenceDraft;
  fill: (draft: ConferenceDraft) => void;
}

/** A head start for a new record: from the cluster's last conference or by kind. It only fills what is still empty. */
export function StartChooser({ typed, fill }: StartChooserProps) {
  const { start: t } = useWords(conferenceFormWords);
  const { kinds } = useWords(conferenceWords);
  const [isChoosing, setChoosing] = useState(false);
  const begin = (draft: ConferenceDraft) => {
    fill(fillEmpty(typed(), draft));
    toast(t.done, { variant: "info" });
  };
  return (
    <div className="mb-5 flex flex-wrap items-center gap-2 text-sm text-ink-soft print:hidden">
      <span>{t.label}</span>
      <Button
        size="small"
        icon={<History aria-hidden className="size-4" />}
        onClick={() => setChoosing(true)}
      >
        {t.previous}
      </Button>
      <Menu
        label={t.template}
        icon={<LayoutTemplate aria-hidden className="size-4" />}
        items={conferenceKinds.map(kind => ({
          id: kind,
          label: kinds[kind],
          onSelect: () => begin(templateFor(kind)),
        }))}
      />
      <PreviousDialog
        open={isChoosing}
        onClose={() => setChoosing(false)}
        onChosen={previous => {
          setChoosing(false);
          begin(startFrom(previous));
        }}
      />
    </div>
  );
}
