import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { DraftKey } from "../../../api/deviceDrawer.ts";
import type { FoundDraft } from "../../../api/foundDraft.ts";
import { useDeviceKeeper, useIsElsewhere, useKeptState } from "../../../api/useDeviceKeeper.ts";
import type { AgreementDraft } from "../../../domain/cluster/agreement.ts";
import { isSame } from "../../../domain/merge/sameValue.ts";
import type { TypedAgreement } from "./typedAgreement.ts";

interface Given {
  form: UseFormReturn<TypedAgreement, unknown, AgreementDraft>;
  key: DraftKey;
  found: FoundDraft | null;
  /** The agreement as the form would show it without any words of an earlier visit. */
  saved: TypedAgreement;
  version: number;
  title: string;
}

export type AgreementKeeping = ReturnType<typeof useAgreementKeeping>;

/** Keeps what is typed into an agreement on this device and on the server until it is saved, and fills in what an earlier visit left. */
export function useAgreementKeeping({ form, key, found, saved, version, title }: Given) {
  const isDone = useRef(false);
  const [isRestored, setRestored] = useState(found !== null);
  const fill = (values: unknown) => form.reset(values as TypedAgreement, { keepDefaultValues: true });
  const filled = useRef(false);
  useEffect(() => {
    if (found === null || filled.current) return;
    filled.current = true;
    form.reset(found.values as TypedAgreement, { keepDefaultValues: true });
  }, [form, found]);
  const base = found?.baseVersion || version;
  const { keeper, sender, takeOver } = useDeviceKeeper({
    // The keeper only watches; it neither checks nor sends.
    form: form as unknown as UseFormReturn<TypedAgreement>,
    key,
    found,
    unsaved: () => {
      const values = form.getValues();
      if (isDone.current || isSame(values, saved)) return null;
      return { values, baseVersion: base, sent: null, title };
    },
    fill: newer => fill(newer.values),
  });
  const isElsewhere = useIsElsewhere(keeper);
  const kept = useKeptState(keeper);
  const settle = async () => {
    await keeper.settle();
    await sender.flush();
  };
  return {
    keeper,
    sender,
    found: isRestored ? found : null,
    isElsewhere,
    /** Whether leaving loses nothing. */
    isKept: kept.is !== "off" && kept.is !== "refused" && kept.is !== "elsewhere",
    takeOver,
    fill,
    /** The server has the words, so nothing of them stays anywhere else. */
    drop: () => {
      isDone.current = true;
      return settle();
    },
    /** Back to what is saved. */
    discard: () => {
      fill(saved);
      setRestored(false);
      void settle();
    },
    back: (values: unknown) => {
      fill(values);
      setRestored(false);
      sender.touch();
    },
  };
}
