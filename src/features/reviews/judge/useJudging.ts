import { useState } from "react";
import { newId } from "../../../domain/id.ts";
import type { Remark } from "../../../domain/review/reviewReturn.ts";

/** What the reviewer has made of the filing so far: fields that pass, and remarks on those that do not. Kept until it is sent. */
export function useJudging() {
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const without = (fieldId: string) => remarks.filter(remark => remark.fieldId !== fieldId);
  return {
    accepted,
    remarks,
    remarkAt: (fieldId: string) => remarks.find(remark => remark.fieldId === fieldId),
    accept: (fieldId: string) => {
      setRemarks(without(fieldId));
      setAccepted(new Set([...accepted, fieldId]));
    },
    /** Begins a remark at the field, or leaves the one that is there. */
    remark: (fieldId: string) => {
      setAccepted(new Set([...accepted].filter(id => id !== fieldId)));
      if (!remarks.some(remark => remark.fieldId === fieldId))
        setRemarks([...remarks, { id: newId(), fieldId, reason: "unclear", text: "" }]);
    },
    change: (fieldId: string, to: Partial<Pick<Remark, "reason" | "text">>) =>
      setRemarks(remarks.map(remark => (remark.fieldId === fieldId ? { ...remark, ...to } : remark))),
    drop: (fieldId: string) => setRemarks(without(fieldId)),
  };
}

/** A judgement in progress. */
export type Judging = ReturnType<typeof useJudging>;
