import { useState } from "react";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { type Settled, type Side, settle } from "../../../domain/merge/settle.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceLifeWords } from "../../../i18n/words/conferenceLife.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { linkLook } from "../../../ui/linkLook.ts";
import { ClashChoice } from "./ClashChoice.tsx";
import type { Conflict } from "./conflictIn.ts";
import { TakenFields } from "./TakenFields.tsx";

interface MergeDialogProps {
  conflict: Conflict;
  /** When the words in this form were last kept or typed. */
  typedAt: Date;
  onMerge: (settled: Settled<ConferenceDraft>) => void;
  onLater: () => void;
}

/** Somebody else saved first: what comes from them, and what both changed side by side, to choose from. Nothing is chosen for the person. */
export function MergeDialog({ conflict: { theirs, merged }, typedAt, onMerge, onLater }: MergeDialogProps) {
  const t = useWords(deviceDraftWords).merge;
  const { no } = useWords(conferenceLifeWords);
  const { language } = useLanguage();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const { clashes, taken, value } = merged;
  const open = clashes.find(({ path }) => sides[path] === undefined);
  const finish = () => onMerge(settle(merged, ({ path }) => sides[path] ?? "mine"));
  return (
    <Dialog
      open
      wide={clashes.length > 0}
      onClose={onLater}
      title={t.title}
      closeLabel={t.later}
      footer={
        <>
          <Button onClick={onLater}>{t.later}</Button>
          <a
            href={paths.conference(theirs.id)}
            target="_blank"
            rel="noreferrer"
            className={linkLook("secondary")}
          >
            {t.open}
          </a>
          <Button
            variant="primary"
            onClick={finish}
            whyNot={theirs.state === "closed" ? no.closed : open && t.choose}
          >
            {t.save}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>{t.said(theirs.updatedBy, formatInstant(theirs.updatedAt, language))}</p>
        <TakenFields taken={taken} merged={value} name={theirs.updatedBy} />
        {clashes.length > 0 && (
          <section className="grid gap-3" aria-label={t.choose}>
            <h3 className="font-semibold">{t.choose}</h3>
            {clashes.map(clash => (
              <ClashChoice
                key={clash.path}
                clash={clash}
                content={value}
                theirs={theirs}
                typedAt={typedAt}
                side={sides[clash.path]}
                onChoose={side => setSides(chosen => ({ ...chosen, [clash.path]: side }))}
              />
            ))}
          </section>
        )}
        <p className="text-sm text-ink-soft">{t.kept}</p>
      </div>
    </Dialog>
  );
}
