import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { fold, searchKey } from "../../domain/text/vietnamese.ts";
import { useWords } from "../../i18n/useWords.ts";
import { postsWords } from "../../i18n/words/posts.ts";
import { Picker } from "../../ui/Picker.tsx";

interface PlaceFieldProps {
  of: "unit" | "cluster";
  value: string | null;
  onChange: (id: string | null) => void;
  error: string | undefined;
}

/** The unit or the cluster of a post; a cluster's convening body stands beside it, because a number identifies nothing. */
export function PlaceField({ of, value, onChange, error }: PlaceFieldProps) {
  const words = useWords(postsWords);
  const units = useQuery({ ...read(contract.units.list, {}), enabled: of === "unit" }).data?.rows;
  const clusters = useQuery({ ...read(contract.clusters.list, {}), enabled: of === "cluster" }).data?.rows;
  const items = useMemo(
    () =>
      of === "unit"
        ? (units ?? []).map(({ id, name, shortName }) => ({
            id,
            name,
            note: shortName,
            folded: `${searchKey(name)} ${fold(shortName)}`,
          }))
        : (clusters ?? []).map(({ id, name, convenedBy, sector }) => ({
            id,
            name,
            note: [convenedBy, sector].filter(Boolean).join(" · "),
            folded: searchKey(`${name} ${convenedBy} ${sector}`),
          })),
    [of, units, clusters],
  );
  const [typed, setTyped] = useState("");
  const chosen = items.find(item => item.id === value);
  return (
    <Picker
      label={words.fields[of]}
      items={items}
      fold={fold}
      words={words.picker}
      value={{ id: value, name: chosen?.name ?? typed }}
      onChange={picked => {
        setTyped(picked.name);
        onChange(picked.id);
      }}
      error={error}
    />
  );
}
