import { useEffect, useRef } from "react";
import { type Remark, returnReasons } from "../../../domain/review/reviewReturn.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import type { Judging } from "./useJudging.ts";

interface RemarkBoxProps {
  remark: Remark;
  judging: Judging;
  /** Somebody tried to send it without words. */
  isAsked: boolean;
}

/** A remark at a field: why it comes back, and what should change. */
export function RemarkBox({ remark, judging, isAsked }: RemarkBoxProps) {
  const { judge: t, reasons } = useWords(reviewPageWords);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("textarea")?.focus(), []);
  const isMissing = isAsked && remark.text.trim() === "";
  const name = `remark-${remark.fieldId || "whole"}`;
  return (
    <div ref={box} className="mt-2 grid gap-2 rounded border border-warn/40 bg-warn-bg/40 p-3">
      <Select
        label={t.reason}
        name={`${name}-reason`}
        value={remark.reason}
        onChange={event => judging.change(remark.fieldId, { reason: event.target.value as Remark["reason"] })}
        options={returnReasons.map(reason => ({ value: reason, label: reasons[reason] }))}
      />
      <TextArea
        label={t.text}
        name={name}
        defaultValue={remark.text}
        error={isMissing ? t.textRequired : undefined}
        onInput={event => judging.change(remark.fieldId, { text: event.currentTarget.value })}
      />
      <div>
        <Button size="small" variant="quiet" onClick={() => judging.drop(remark.fieldId)}>
          {t.remove}
        </Button>
      </div>
    </div>
  );
}
