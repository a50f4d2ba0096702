import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ClipboardList, SearchX } from "lucide-react";
import { useId, useState } from "react";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { AssignDialog } from "./AssignDialog.tsx";
import { MatrixChoices } from "./MatrixChoices.tsx";
import { MatrixLegend } from "./MatrixLegend.tsx";
import { MatrixPages } from "./MatrixPages.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { RemindButton } from "./RemindButton.tsx";
import { ReturnReasons } from "./ReturnReasons.tsx";
import { useMatrixAddress } from "./useMatrixAddress.ts";

/** Unit × period: who stands where. Every cell opens; every count narrows to what it counts. */
export function MatrixSection({ mayAssign }: { mayAssign: boolean }) {
  const t = useWords(reviewsWords);
  const problems = useWords(problemWords);
  const titleId = useId();
  const address = useMatrixAddress();
  const [isAssigning, setAssigning] = useState(false);
  const forms = useQuery(read(contract.reviewForms.list, {}));
  const published = forms.data?.rows.filter(row => row.number > 0) ?? [];
  const form = published.find(row => row.id === address.form) ?? published[0];
  const query = {
    form: form?.id ?? "",
    year: address.year,
    ...(address.cluster && { cluster: address.cluster }),
    ...(address.state && { state: address.state }),
    ...(address.from > 0 && { from: address.from }),
  };
  const matrix = useQuery({
    ...read(contract.obligations.matrix, query),
    enabled: form !== undefined,
    placeholderData: keepPreviousData,
  });
  const failure = forms.error ?? matrix.error;
  const { state } = address;
  const isEmpty = matrix.data?.counts.length === 0;
  const assign = mayAssign && form && <Button onClick={() => setAssigning(true)}>{t.assign.action}</Button>;

  const body = () => {
    if (failure)
      return (
        <EmptyState
          title={t.failed}
          text={problemText(problems, failure.problem)}
          action={<Button onClick={() => void (forms.error ? forms : matrix).refetch()}>{t.retry}</Button>}
        />
      );
    if (forms.isPending || (form && !matrix.data)) return <Skeleton label={t.loading} rows={8} />;
    if (form === undefined) return <EmptyState icon={<ClipboardList aria-hidden />} {...t.none} />;
    if (!matrix.data || isEmpty) return <EmptyState {...t.matrix.nothing} action={assign} />;
    const { periods, rows, from, total } = matrix.data;
    if (rows.length === 0)
      return (
        <EmptyState
          icon={<SearchX aria-hidden />}
          {...t.matrix.noMatch}
          action={<Button onClick={() => address.change({ state: "" })}>{t.matrix.clear}</Button>}
        />
      );
    return (
      <>
        <MatrixTable periods={periods} rows={rows} />
        <MatrixPages count={total} from={from} onGo={next => address.change({ from: next })} />
      </>
    );
  };
  return (
    <section aria-labelledby={titleId}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id={titleId} className="text-base font-semibold">
          {t.matrix.title}
        </h2>
        <div className="flex flex-wrap gap-2 print:hidden">
          {matrix.data && <RemindButton unfiled={matrix.data.unfiled} />}
          {matrix.data && !isEmpty && assign}
        </div>
      </div>
      {form && <MatrixChoices forms={published} form={form.id} address={address} />}
      {matrix.data && !isEmpty && (
        <MatrixLegend
          counts={matrix.data.counts}
          chosen={state}
          onChoose={chosen => address.change({ state: chosen ?? "" })}
        />
      )}
      {body()}
      {form && <ReturnReasons form={form.id} year={address.year} />}
      {isAssigning && form && (
        <AssignDialog forms={published} form={form.id} onClose={() => setAssigning(false)} />
      )}
    </section>
  );
}
