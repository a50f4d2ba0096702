import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { DeviceDraft } from "../../../api/deviceDrawer.ts";
import { alone } from "../../../api/foundDraft.ts";
import { useDeviceKeeper } from "../../../api/useDeviceKeeper.ts";
import type { Conference, ConferenceDraft } from "../../../domain/conference/conference.ts";
import { tidyConference } from "../../../domain/conference/tidyConference.ts";
import type { ServerDraft } from "../../../domain/draft.ts";
import { isSame } from "../../../domain/merge/sameValue.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { toast } from "../../../ui/toast.ts";
import type { AskedIntent, Intent } from "./askedIntent.ts";
import type { CaughtUp } from "./catchUp.ts";
import { type Queued, useConferenceQueue } from "./useConferenceQueue.ts";
import { useConferenceSaving } from "./useConferenceSaving.ts";
import { valuesOf } from "./valuesOf.ts";

interface Given {
  form: UseFormReturn<ConferenceDraft>;
  userId: string;
  id: string;
  saved: Conference | null;
  start: ConferenceDraft;
  found: CaughtUp | null;
  queued: Queued | null;
  intent: AskedIntent;
  fill: (draft: ConferenceDraft) => void;
}

/** A device that hangs must not hold back what the server is ready to take. */
const patience = 500;

/** Saving a conference, with all that is typed kept on this device and on the server until it is saved. */
export function useDeviceDraft({ form, userId, id, saved, start, found, queued, intent, fill }: Given) {
  const t = useWords(deviceDraftWords);
  const [restored, setRestored] = useState<CaughtUp | null>(() =>
    found && isUnsaved(found, queued?.content ?? start) ? found : null,
  );
  const sent = useRef<unknown>(found?.sent ?? queued?.content ?? null);
  const settle = useRef(() => Promise.resolve());
  const needless = useRef<() => readonly string[]>(() => []);
  const queue = useConferenceQueue(userId, id, queued, () => form.getValues("title"));
  const saving = useConferenceSaving({
    form,
    id,
    saved,
    start,
    found,
    intent,
    queue,
    drafts: () => needless.current(),
    beforeSending: async content => {
      sent.current = content;
      await Promise.race([settle.current(), new Promise(resolve => setTimeout(resolve, patience))]);
    },
  });
  const { keeper, sender, takeOver } = useDeviceKeeper({
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
      setRestored(alone(newer));
    },
  });
  useEffect(() => {
    settle.current = keeper.settle;
    needless.current = sender.needless;
  }, [keeper, sender]);

  const show = (values: ConferenceDraft, version: number | null, draft: CaughtUp | null) => {
    fill(values);
    saving.standOn(version);
    setRestored(draft);
    void keeper.settle();
    sender.touch();
  };
  return {
    ...saving,
    isQueued: queue.waiting > 0,
    isDirty: () => keeper.read().is !== "elsewhere" && saving.isDirty(),
    isOnScreenOnly: () => keeper.titleOnScreenOnly() !== null,
    typedAt: () => keeper.typedAt(),
    keeper,
    sender,
    takeOver,
    /** The words of the other machine come into the form, with a way back to those that stood in it. */
    takeOther: (draft: ServerDraft) => {
      const typed = structuredClone(form.getValues());
      const version = saving.baseVersion() || null;
      sender.decide(draft, true);
      show(valuesOf(draft), draft.baseVersion || null, null);
      const undo = () => show(typed, version, restored);
      toast(t.other.taken, { variant: "info", action: { label: t.undo, onPress: undo } });
    },
    /** What stood on this device before another machine went on comes back into the form, with a way forward again. */
    takeEarlier: (draft: DeviceDraft) => {
      const typed = structuredClone(form.getValues());
      const version = saving.baseVersion() || null;
      show(valuesOf(draft), draft.baseVersion || null, alone(draft));
      const undo = () => show(typed, version, restored);
      toast(t.found.earlierTaken, { variant: "info", action: { label: t.undo, onPress: undo } });
    },
    /** The draft whose words the form shows again, until they are saved or dropped. */
    restored,
    save: async (wanted: Intent) => {
      const done = await saving.save(wanted);
      await keeper.settle();
      void sender.flush();
      if (done) setRestored(null);
      return done;
    },
    /** Goes back to what the server has, or will be sent, with a way back to what was typed. */
    drop: () => {
      const typed = structuredClone(form.getValues());
      const version = saving.baseVersion() || null;
      const undo = () => show(typed, version, restored);
      if (queued?.content) show(queued.content, queued.base, null);
      else show(start, saved?.version ?? null, null);
      toast(t.found.dropped, { variant: "info", action: { label: t.undo, onPress: undo } });
    },
  };
}

/** A draft whose save went through without its page hearing of it says nothing new. */
function isUnsaved(found: CaughtUp, start: ConferenceDraft): boolean {
  return !isSame(tidyConference(valuesOf(found)).content, tidyConference(start).content);
}
