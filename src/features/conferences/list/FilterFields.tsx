import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { useIsQuiet } from "../../../api/useIsQuiet.ts";
import { clusterLabels } from "../../../domain/cluster/clusterLabels.ts";
import {
  conferenceKinds,
  conferenceStates,
  eventStatuses,
} from "../../../domain/conference/conferenceChoices.ts";
import { type ConferenceFilter } from "../../../domain/conference/conferenceFilter.ts";
import { taskQuestions } from "../../../domain/conference/registerAddress.ts";
import { fold, searchKey } from "../../../domain/text/vietnamese.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { Select } from "../../../ui/Select.tsx";
import { UnitFilter } from "./UnitFilter.tsx";

interface FilterFieldsProps {
  filter: ConferenceFilter;
  onChange: (changes: Partial<Record<keyof ConferenceFilter, string>>) => void;
  /** In the row above the table: no labels, 32-px controls. */
  compact?: boolean;
}

/** What the register can be narrowed by; each choice takes effect at once. */
export function FilterFields({ filter, onChange, compact = false }: FilterFieldsProps) {
  const t = useWords(conferenceListWords);
  const words = useWords(conferenceWords);
  const periods = useQuery(read(contract.periods.list, {})).data?.rows;
  const clusters = useQuery(read(contract.clusters.list, {})).data?.rows;
  const isQuiet = useIsQuiet();
  // Thousands of names, which only the search among them needs.
  const units = useQuery({ ...read(contract.units.list, {}), enabled: isQuiet }).data?.rows;
  const years = useQuery(read(contract.conferences.offers, {})).data?.years;
  const unitItems = useMemo(
    () =>
      (units ?? []).map(({ id, name, shortName }) => ({
        id,
        name,
        folded: `${searchKey(name)} ${fold(shortName)}`,
      })),
    [units],
  );
  const choices = {
    period: periods?.map(({ id, name }) => ({ value: id, label: name })),
    cluster: clusters && [...clusterLabels(clusters)].map(([value, label]) => ({ value, label })),
    kind: conferenceKinds.map(kind => ({ value: kind, label: words.kinds[kind] })),
    year: years?.map(year => ({ value: `${year}`, label: `${year}` })),
    eventStatus: eventStatuses
      .filter(status => status !== "")
      .map(status => ({ value: status, label: words.eventStatuses[status] })),
    tasks: taskQuestions.map(question => ({ value: question, label: t.taskQuestions[question] })),
    state: conferenceStates.map(state => ({ value: state, label: words.states[state] })),
  };
  return (
    <>
      {(["period", "cluster", "kind", "year", "eventStatus", "tasks", "state"] as const).map(name => (
        <Select
          key={name}
          compact={compact}
          label={t.labels[name]}
          emptyLabel={t.any[name]}
          options={choices[name] ?? []}
          value={choices[name] === undefined ? "" : (filter[name] ?? "")}
          onChange={event => onChange({ [name]: event.target.value })}
        />
      ))}
      <UnitFilter
        items={unitItems}
        unit={filter.unit}
        onChange={unit => onChange({ unit })}
        compact={compact}
      />
    </>
  );
}
