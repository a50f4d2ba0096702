import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { view } from "../../../api/client.ts";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { noRef } from "../../../domain/namedRef.ts";
import { fold } from "../../../domain/text/vietnamese.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { writtenDateText } from "../../../i18n/words/writtenDateText.ts";
import { buttonLook } from "../../../ui/buttonLook.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Picker } from "../../../ui/Picker.tsx";
import { toast } from "../../../ui/toast.ts";
import { useCatalogueItems } from "./CatalogueItems.tsx";

interface PreviousDialogProps {
  open: boolean;
  onClose: () => void;
  onChosen: (previous: ConferenceDraft) => void;
}

/** Finds the conference to start from: a cluster, then its latest ones. */
export function PreviousDialog({ open, onClose, onChosen }: PreviousDialogProps) {
  const { start: t } = useWords(conferenceFormWords);
  return (
    <Dialog open={open} onClose={onClose} title={t.previousTitle} closeLabel={t.close}>
      <PreviousConferences onChosen={onChosen} />
    </Dialog>
  );
}

function PreviousConferences({ onChosen }: Pick<PreviousDialogProps, "onChosen">) {
  const { start: t, picker, loadFailed } = useWords(conferenceFormWords);
  const { language } = useLanguage();
  const { items } = useCatalogueItems();
  const [cluster, setCluster] = useState(noRef);
  const { data } = useQuery({
    ...read(contract.conferences.list, { cluster: cluster.id ?? "", sort: "-date", limit: 6 }),
    enabled: cluster.id !== null,
  });
  const choose = (id: string) =>
    view(contract.conferences.view, { id }).then(
      ({ content }) => onChosen(content),
      () => toast(loadFailed, { variant: "bad" }),
    );
  const said = cluster.id === null ? t.chooseCluster : data?.rows.length === 0 ? t.none : "";
  return (
    <div className="grid min-h-64 content-start gap-3">
      <p className="text-sm text-ink-soft">{t.previousHint}</p>
      <Picker
        id="previous-cluster"
        label={t.cluster}
        items={items.clusters}
        fold={fold}
        words={picker}
        value={cluster}
        onChange={setCluster}
      />
      <p className="text-sm text-ink-faint">{said}</p>
      {cluster.id !== null && data && (
        <ul className="grid gap-1">
          {data.rows.map(row => (
            <li key={row.id}>
              <button
                type="button"
                onClick={() => void choose(row.id)}
                className={`${buttonLook("secondary")} w-full justify-between text-left`}
              >
                <span className="min-w-0">{row.title}</span>
                <span className="shrink-0 font-normal text-ink-faint figures">
                  {row.date ? writtenDateText(row.date, language) : t.undated}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
