import type { Conference } from "../../../domain/conference.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { linkLook } from "../../../ui/linkLook.ts";

interface StaleDialogProps {
  theirs: Conference | null;
  /** The record as it was when this form opened. */
  base: Conference | null;
  onKeep: () => void;
  onLater: () => void;
}

/** Somebody else saved first: who, when and what; the words typed here stay, whichever way the person decides. */
export function StaleDialog({ theirs, base, onKeep, onLater }: StaleDialogProps) {
  const t = useWords(conferenceFormWords).stale;
  const { fields } = useWords(conferenceWords);
  const { language } = useLanguage();
  const changed = theirs && base ? changedFields(base, theirs).map(key => fields[key]) : [];
  return (
    <Dialog
      open={theirs !== null}
      onClose={onLater}
      title={t.title}
      closeLabel={t.later}
      footer={
        <>
          <Button onClick={onLater}>{t.later}</Button>
          {theirs && (
            <a
              href={paths.conference(theirs.id)}
              target="_blank"
              rel="noreferrer"
              className={linkLook("secondary")}
            >
              {t.open}
            </a>
          )}
          <Button variant="primary" onClick={onKeep}>
            {t.keep}
          </Button>
        </>
      }
    >
      {theirs && <p>{t.said(theirs.updatedBy, formatInstant(theirs.updatedAt, language))}</p>}
      {changed.length > 0 && <p className="mt-2">{t.changed(changed.join(", "))}</p>}
      <p className="mt-2">{t.kept}</p>
    </Dialog>
  );
}

function changedFields(base: Conference, theirs: Conference) {
  const keys = Object.keys(theirs.content) as (keyof Conference["content"])[];
  return keys.filter(key => JSON.stringify(base.content[key]) !== JSON.stringify(theirs.content[key]));
}
