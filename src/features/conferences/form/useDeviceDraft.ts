import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { DeviceDraft } from "../../../api/deviceDrawer.ts";
import { useDeviceKeeper } from "../../../api/useDeviceKeeper.ts";
import { type Conference, type ConferenceDraft, emptyConference } from "../../../domain/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { toast } from "../../../ui/toast.ts";
import type { AskedIntent, Intent } from "./askedIntent.ts";
import { useConferenceSaving } from "./useConferenceSaving.ts";

interface Given {
  form: UseFormReturn<ConferenceDraft>;
  userId: string;
  id: string;
  saved: Conference | null;
  start: ConferenceDraft;
  found: DeviceDraft | null;
  intent: AskedIntent;
  fill: (draft: ConferenceDraft) => void;
}

/** A device that hangs must not hold back what the server is ready to take. */
const patience = 500;

/** The values of a draft, in the shape of today's record. */
export function valuesOf(draft: DeviceDraft): ConferenceDraft {
  return { ...emptyConference(), ...(draft.values as ConferenceDraft) };
}

/** Saving a conference, with all that is typed kept on this device until the server has it. */
export function useDeviceDraft({ form, userId, id, saved, start, found, intent, fill }: Given) {
  const t = useWords(deviceDraftWords);
  const [restored, setRestored] = useState(found);
  const sent = useRef<unknown>(found?.sent ?? null);
  const settle = useRef(() => Promise.resolve());
  const saving = useConferenceSaving({
    form,
    id,
    saved,
    start,
    found,
    intent,
    beforeSending: async content => {
      sent.current = content;
      await Promise.race([settle.current(), new Promise(resolve => setTimeout(resolve, patience))]);
    },
  });
  const { keeper, takeOver } = useDeviceKeeper({
    form,
    key: { userId, type: "conference", recordId: id },
    found,
    unsaved: () => {
      if (!saving.isDirty()) return null;
      const values = form.getValues();
      return { values, baseVersion: saving.baseVersion(), sent: sent.current, title: values.title };
    },
    fill: newer => {
      fill(valuesOf(newer));
      saving.standOn(newer.baseVersion || null);
      setRestored(newer);
    },
  });
  useEffect(() => {
    settle.current = keeper.settle;
  }, [keeper]);

  const show = (values: ConferenceDraft, version: number | null, draft: DeviceDraft | null) => {
    fill(values);
    saving.standOn(version);
    setRestored(draft);
    void keeper.settle();
  };
  return {
    ...saving,
    isDirty: () => keeper.read().is !== "elsewhere" && saving.isDirty(),
    isOnScreenOnly: () => keeper.titleOnScreenOnly() !== null,
    typedAt: () => keeper.typedAt(),
    keeper,
    takeOver,
    /** The draft whose words the form shows again, until they are saved or dropped. */
    restored,
    save: async (wanted: Intent) => {
      const done = await saving.save(wanted);
      await keeper.settle();
      if (done) setRestored(null);
      return done;
    },
    /** Goes back to what the server has, with a way back to what was typed. */
    drop: () => {
      const typed = structuredClone(form.getValues());
      const version = saving.baseVersion() || null;
      const undo = () => show(typed, version, restored);
      show(start, saved?.version ?? null, null);
      toast(t.found.dropped, { variant: "info", action: { label: t.undo, onPress: undo } });
    },
  };
}
