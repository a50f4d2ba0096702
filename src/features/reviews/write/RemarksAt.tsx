import { owedReturn } from "../../../domain/review/reviewReturn.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { useFiling } from "./filingContext.ts";

/** What the reviewer said of this field when it came back and is still owed an answer to. */
export function RemarksAt({ fieldId }: { fieldId: string }) {
  const { reasons } = useWords(reviewPageWords);
  const { view } = useFiling();
  const owed = owedReturn(view.returns)?.remarks ?? [];
  const here = owed.filter(remark => remark.fieldId === fieldId);
  if (here.length === 0) return null;
  return (
    <div className="mt-2 space-y-2">
      {here.map(remark => (
        <Notice key={remark.id} variant="warn" title={reasons[remark.reason]}>
          <span className="whitespace-pre-line">{remark.text}</span>
        </Notice>
      ))}
    </div>
  );
}
