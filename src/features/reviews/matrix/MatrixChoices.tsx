import { useQuery } from "@tanstack/react-query";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { clusterLabels } from "../../../domain/cluster/clusterLabels.ts";
import type { ReviewFormSummary } from "../../../domain/review/reviewFormRecord.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { Select } from "../../../ui/Select.tsx";
import type { useMatrixAddress } from "./useMatrixAddress.ts";

interface MatrixChoicesProps {
  forms: readonly ReviewFormSummary[];
  form: string;
  address: ReturnType<typeof useMatrixAddress>;
}

/** Which form, year and cluster the matrix shows; the years are those of the periods. */
export function MatrixChoices({ forms, form, address }: MatrixChoicesProps) {
  const { matrix: t } = useWords(reviewsWords);
  const periods = useQuery(read(contract.periods.list, {})).data?.rows ?? [];
  const clusters = useQuery(read(contract.clusters.list, {})).data?.rows ?? [];
  const years = [...new Set([address.year, ...periods.map(period => Number(period.start.slice(0, 4)))])];
  const { change } = address;
  return (
    <div className="mb-2 flex flex-wrap gap-2 print:hidden">
      {forms.length > 1 && (
        <Select
          compact
          label={t.form}
          value={form}
          onChange={event => change({ form: event.target.value })}
          options={forms.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        compact
        label={t.year}
        value={String(address.year)}
        onChange={event => change({ year: event.target.value })}
        options={years
          .sort((a, b) => b - a)
          .map(year => ({ value: String(year), label: `${t.year} ${year}` }))}
      />
      {clusters.length > 1 && (
        <Select
          compact
          className="w-full sm:w-80"
          label={t.cluster}
          value={address.cluster}
          emptyLabel={t.allClusters}
          onChange={event => change({ cluster: event.target.value })}
          options={[...clusterLabels(clusters)].map(([value, label]) => ({ value, label }))}
        />
      )}
    </div>
  );
}
