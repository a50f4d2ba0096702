import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { useFiling } from "./filingContext.ts";

/** What the reviewer said of this field when it came back and was not answered yet. */
export function RemarksAt({ fieldId }: { fieldId: string }) {
  const { reasons } = useWords(reviewPageWords);
  const { view } = useFiling();
  const open = view.returns.filter(one => one.answered === null).flatMap(one => one.remarks);
  const here = open.filter(remark => remark.fieldId === fieldId);
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
