import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { clusterLabels } from "../../domain/cluster/clusterLabels.ts";
import type { AttendanceCount, AttendanceFilter } from "../../domain/conference/attendanceHistory.ts";
import { useWords } from "../../i18n/useWords.ts";
import { attendanceWords } from "../../i18n/words/attendance.ts";
import { Select } from "../../ui/Select.tsx";

interface AttendanceFiltersProps {
  filter: AttendanceFilter;
  /** The years there are to choose from. */
  counts: readonly AttendanceCount[];
  onChange: (name: keyof AttendanceFilter, value: string) => void;
}

/** Year and cluster; each choice takes effect at once. */
export function AttendanceFilters({ filter, counts, onChange }: AttendanceFiltersProps) {
  const t = useWords(attendanceWords);
  const clusters = useQuery(read(contract.clusters.list, {})).data?.rows;
  const known = new Set([...counts.flatMap(({ year }) => year ?? []), ...(filter.year ? [filter.year] : [])]);
  const years = [...known].map(year => ({ value: `${year}`, label: `${year}` }));
  return (
    <div className="mb-4 flex flex-wrap gap-3 print:hidden">
      <Select
        className="min-w-32"
        label={t.year}
        emptyLabel={t.anyYear}
        options={years}
        value={filter.year ?? ""}
        onChange={event => onChange("year", event.target.value)}
      />
      <Select
        className="w-full sm:w-96"
        label={t.cluster}
        emptyLabel={t.anyCluster}
        options={[...clusterLabels(clusters ?? [])].map(([value, label]) => ({ value, label }))}
        value={clusters === undefined ? "" : (filter.cluster ?? "")}
        onChange={event => onChange("cluster", event.target.value)}
      />
    </div>
  );
}
