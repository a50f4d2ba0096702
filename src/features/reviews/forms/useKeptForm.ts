import { useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { DeviceDraft } from "../../../api/deviceDrawer.ts";
import type { FoundDraft } from "../../../api/foundDraft.ts";
import { useDeviceKeeper } from "../../../api/useDeviceKeeper.ts";
import type { ServerDraft } from "../../../domain/draft.ts";
import { isSame } from "../../../domain/merge/sameValue.ts";
import type { ReviewForm } from "../../../domain/review/reviewForm.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { toast } from "../../../ui/toast.ts";
import type { TypedForm } from "./typedForm.ts";

interface Given {
  form: UseFormReturn<TypedForm, unknown, ReviewForm>;
  id: string;
  userId: string;
  found: FoundDraft | null;
  /** What the server has, as the editor shows it. */
  start: TypedForm;
  baseVersion: number;
}

/** Keeps the words of a form that is being edited on this device and on the server, and brings back those of an earlier visit. */
export function useKeptForm({ form, id, userId, found, start, baseVersion }: Given) {
  const t = useWords(reviewWriteWords);
  const saved = useRef(start);
  const [filled, setFilled] = useState(0);
  const [isRestored, setRestored] = useState(found !== null);
  const fill = (values: TypedForm, isOther: boolean) => {
    form.reset(structuredClone(values));
    setRestored(isOther);
    setFilled(count => count + 1);
  };
  const { keeper, sender, takeOver } = useDeviceKeeper({
    form: form as unknown as UseFormReturn<TypedForm>,
    key: { userId, type: "reviewForm", recordId: id },
    found,
    unsaved: () => {
      const values = form.getValues();
      return isSame(values, saved.current) ? null : { values, baseVersion, sent: null, title: values.name };
    },
    fill: newer => fill(newer.values as TypedForm, true),
  });
  const settle = async () => {
    await keeper.settle();
    await sender.flush();
  };
  return {
    keeper,
    sender,
    takeOver,
    /** Counts how often other words were put into the form, whose inputs then begin anew. */
    filled,
    isRestored,
    isDirty: form.formState.isDirty || isRestored,
    /** The server has what the form holds. */
    saved: async () => {
      saved.current = structuredClone(form.getValues());
      form.reset(form.getValues());
      setRestored(false);
      await settle();
    },
    drop: () => {
      fill(saved.current, false);
      void settle();
      toast(t.found.dropped, { variant: "info" });
    },
    take: (draft: ServerDraft) => {
      sender.decide(draft, true);
      fill(draft.values as TypedForm, true);
    },
    back: (earlier: DeviceDraft) => {
      fill(earlier.values as TypedForm, true);
      sender.touch();
    },
  };
}
