import { useController } from "react-hook-form";
import { fold } from "../../../domain/text/vietnamese.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { Picker } from "../../../ui/Picker.tsx";
import { useUnitNames } from "../useUnitNames.ts";
import type { TypedCluster } from "./typedCluster.ts";

/** The body that convenes the cluster: a unit of the catalogue, or only its name. */
export function ConvenerInput() {
  const { facts, form } = useWords(clusterWords);
  const { items } = useUnitNames();
  const { field } = useController<TypedCluster, "convenedBy">({ name: "convenedBy" });
  return (
    <Picker
      id="convenedBy"
      label={facts.convenedBy}
      items={items}
      fold={fold}
      words={form.picker}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  );
}
