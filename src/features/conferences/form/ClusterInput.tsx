import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { newId } from "../../../domain/id.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { TextField } from "../../../ui/TextField.tsx";
import { NewEntry } from "./NewEntry.tsx";
import { RefInput } from "./RefInput.tsx";
import { RefNote } from "./RefNote.tsx";

/** The cluster of the event. A new one is asked for its convening body and sector, because a number identifies nothing. */
export function ClusterInput() {
  const { fields } = useWords(conferenceWords);
  const { newCluster: t, picker } = useWords(conferenceFormWords);
  const { setValue } = useFormContext<ConferenceDraft>();
  const create = useWrite(contract.clusters.create);
  const [typed, setTyped] = useState<string | null>(null);

  const add = async ({ name = "", convenedBy = "", sector = "" }: Record<string, string>) => {
    const id = newId();
    await create.send({ body: { id, content: { name, convenedBy, sector } } });
    setValue("cluster", { id, name });
    return undefined;
  };
  return (
    <div className="w-full">
      <RefInput
        name="cluster"
        from="clusters"
        label={fields.cluster}
        onCreate={setTyped}
        createLabel={picker.addCluster}
      />
      <RefNote name="cluster" from="clusters" />
      {typed !== null && (
        <NewEntry
          title={t.title}
          hint={t.hint}
          words={{ add: t.add, cancel: t.cancel, failed: picker.addFailed }}
          returnTo="cluster"
          onAdd={add}
          onClose={() => setTyped(null)}
        >
          <TextField name="name" id="new-cluster-name" label={t.name} defaultValue={typed} />
          <TextField name="convenedBy" id="new-cluster-body" label={t.convenedBy} />
          <TextField name="sector" id="new-cluster-sector" label={t.sector} />
        </NewEntry>
      )}
    </div>
  );
}
