import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { clusterLabels } from "../../../domain/cluster/clusterLabels.ts";
import type { ConferenceFilter } from "../../../domain/conference/conferenceFilter.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { Button } from "../../../ui/Button.tsx";

interface FilterChipsProps {
  filter: ConferenceFilter;
  onRemove: (name: keyof ConferenceFilter) => void;
  onClear: () => void;
}

/** What narrows the list at this moment, each to be taken off with one press; on paper it says what the print holds. */
export function FilterChips({ filter, onRemove, onClear }: FilterChipsProps) {
  const t = useWords(conferenceListWords);
  const valueOf = useFilterValues(filter);
  const names = Object.keys(filter) as (keyof ConferenceFilter)[];
  if (names.length === 0) return null;
  return (
    <section aria-label={t.applied} className="flex flex-wrap items-center gap-1.5 text-sm">
      {names.map(name => {
        const text = `${t.labels[name]}: ${valueOf(name)}`;
        return (
          <button
            key={name}
            type="button"
            aria-label={t.removeFilter(text)}
            onClick={() => onRemove(name)}
            className="inline-flex min-h-7 max-w-full items-center gap-1 rounded border border-line-strong bg-surface-raised px-2 py-0.5 text-left text-xs hover:bg-surface-sunken pointer-coarse:min-h-11 pointer-coarse:px-3"
          >
            <span className="min-w-0 wrap-break-word">{text}</span>
            <X aria-hidden className="size-3.5 shrink-0 text-ink-faint print:hidden" />
          </button>
        );
      })}
      <Button variant="quiet" size="small" onClick={onClear} className="print:hidden">
        {t.clearAll}
      </Button>
    </section>
  );
}

/** Names for the ids of an address; until they are known, an ellipsis keeps the chip in its place. */
function useFilterValues(filter: ConferenceFilter) {
  const t = useWords(conferenceListWords);
  const words = useWords(conferenceWords);
  const clusters = useQuery(read(contract.clusters.list, {})).data?.rows;
  const catalogues = {
    period: useQuery(read(contract.periods.list, {})).data?.rows,
    cluster: clusters && [...clusterLabels(clusters)].map(([id, name]) => ({ id, name })),
    unit: useQuery({ ...read(contract.units.list, {}), enabled: filter.unit !== undefined }).data?.rows,
    presidedBy: useQuery({
      ...read(contract.officials.list, {}),
      enabled: filter.presidedBy !== undefined,
    }).data?.rows,
  };
  return (name: keyof ConferenceFilter): string => {
    if (name === "kind") return filter.kind === undefined ? "" : words.kinds[filter.kind];
    if (name === "state") return filter.state === undefined ? "" : words.states[filter.state];
    if (name === "eventStatus")
      return filter.eventStatus === undefined ? "" : words.eventStatuses[filter.eventStatus];
    if (name === "tasks") return filter.tasks === undefined ? "" : t.taskQuestions[filter.tasks];
    if (name === "q" || name === "year") return String(filter[name]);
    return catalogues[name]?.find(row => row.id === filter[name])?.name ?? "…";
  };
}
