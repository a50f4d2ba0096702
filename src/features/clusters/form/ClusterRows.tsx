import { newId } from "../../../domain/id.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { postMethodWords } from "../../../i18n/words/postMethods.ts";
import { ChoiceInput } from "./ChoiceInput.tsx";
import { Rows } from "./Rows.tsx";
import { TextInput } from "./TextInput.tsx";
import { UnitInput } from "./UnitInput.tsx";

const grid = "grid gap-2 sm:grid-cols-2 lg:grid-cols-4";

/** What a cluster has in several: names, members, heads and documents, each with its dates. */
export function ClusterRows() {
  const { form, members, leading, documents } = useWords(clusterWords);
  const how = useWords(postMethodWords);
  return (
    <>
      <Rows name="names" title={form.names} blank={() => ({ id: newId(), name: "", from: "" })}>
        {at => (
          <div className={grid}>
            <TextInput name={`names.${at}.name`} label={form.name} className="lg:col-span-3" />
            <TextInput name={`names.${at}.from`} label={form.nameFrom} />
          </div>
        )}
      </Rows>
      <Rows
        name="members"
        title={members.title}
        blank={() => ({ id: newId(), unit: "", from: "", to: "", subGroup: "" })}
      >
        {at => (
          <div className="grid gap-2 sm:grid-cols-3 lg:grid-cols-6">
            <UnitInput name={`members.${at}.unit`} label={members.unit} className="sm:col-span-3" />
            <TextInput name={`members.${at}.subGroup`} label={members.subGroup} />
            <TextInput name={`members.${at}.from`} label={members.from} />
            <TextInput name={`members.${at}.to`} label={members.to} />
          </div>
        )}
      </Rows>
      <Rows
        name="heads"
        title={leading.title}
        blank={() => ({ id: newId(), unit: "", as: "head", from: "", to: "", method: "", basis: "" })}
      >
        {at => (
          <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
            <ChoiceInput name={`heads.${at}.as`} label={leading.post} words={leading.as} />
            <UnitInput name={`heads.${at}.unit`} label={members.unit} />
            <ChoiceInput name={`heads.${at}.method`} label={how.label} words={how.methods} />
            <TextInput name={`heads.${at}.from`} label={members.from} />
            <TextInput name={`heads.${at}.to`} label={members.to} />
            <TextInput name={`heads.${at}.basis`} label={leading.basis} />
          </div>
        )}
      </Rows>
      <Rows
        name="documents"
        title={documents.title}
        blank={() => ({ id: newId(), kind: "plan", number: "", title: "", issuer: "", day: "" })}
      >
        {at => (
          <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
            <TextInput name={`documents.${at}.title`} label={documents.name} className="lg:col-span-2" />
            <ChoiceInput name={`documents.${at}.kind`} label={documents.kind} words={documents.kinds} />
            <TextInput name={`documents.${at}.number`} label={documents.number} />
            <TextInput name={`documents.${at}.issuer`} label={documents.issuer} />
            <TextInput name={`documents.${at}.day`} label={documents.day} />
          </div>
        )}
      </Rows>
    </>
  );
}
