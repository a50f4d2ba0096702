import { useFormContext } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { newId } from "../../../domain/id.ts";
import type { NewOfficial } from "../../../domain/people/official.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { toast } from "../../../ui/toast.ts";

/** Makes a typed name an entry of the catalogue at once, and links the field to it once the server has it. */
export function useCatalogueEntry(
  from: "units" | "officials",
  field: string,
  official: (name: string) => NewOfficial = name => ({ name, rank: "", post: "", isSample: false }),
) {
  const t = useWords(conferenceFormWords).picker;
  const { setValue } = useFormContext<ConferenceDraft>();
  const createUnit = useWrite(contract.units.create);
  const createOfficial = useWrite(contract.officials.create);
  const onCreate = (name: string) => {
    const id = newId();
    const sent =
      from === "units"
        ? createUnit.send({ body: { id, content: { name, shortName: "", kind: "" } } })
        : createOfficial.send({ body: { id, content: official(name) } });
    void sent.then(
      () => {
        setValue(field as "cluster", { id, name });
        toast(t.added(name));
      },
      () => toast(t.addFailed, { variant: "bad" }),
    );
  };
  return { onCreate, createLabel: from === "units" ? t.addUnit : t.addOfficial };
}
