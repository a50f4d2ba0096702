import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { draftOnDevice } from "./deviceDrafts.ts";
import type { DeviceDraft, DraftKey } from "./deviceDrawer.ts";
import { type DeviceKeeper, deviceKeeper, type KeptState, type Unsaved } from "./deviceKeeper.ts";
import { deviceLock } from "./deviceLock.ts";
import { type DraftSender, draftSender, type SentState } from "./draftSender.ts";
import type { FoundDraft } from "./foundDraft.ts";

interface Given<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  key: DraftKey;
  /** The draft that the form was opened with. */
  found: FoundDraft | null;
  /** What the form holds and the server does not; null when there is nothing. */
  unsaved: () => Unsaved | null;
  /** Puts newer words of another page into the form, when this page takes over from it. */
  fill: (draft: DeviceDraft) => void;
}

/** Keeps what is typed into a form on this device from the first key on, and a little later on the server, until it is saved. One page writes at a time. */
export function useDeviceKeeper<Values extends FieldValues>({
  form,
  key,
  found,
  unsaved,
  fill,
}: Given<Values>) {
  const latest = useRef(fill);
  const [keeper] = useState(() =>
    deviceKeeper({
      key,
      seen: found?.isOnDevice ? found.stamp : null,
      typedAt: found && new Date(found.typedAt),
    }),
  );
  const [sender] = useState(() => draftSender(keeper, found));
  useEffect(() => {
    keeper.ask(unsaved);
    latest.current = fill;
  });
  const takeOver = useRef(() => undefined as void);

  useEffect(() => {
    const touch = () => {
      keeper.touch();
      sender.touch();
    };
    if (found?.isOnDevice) keeper.found(found.stamp, new Date(found.typedAt));
    const end = keeper.begin();
    const endSending = sender.begin();
    const stop = form.subscribe({ formState: { values: true }, callback: touch });
    // Words from elsewhere are kept here too; words that lay here go to the server if it lacks them.
    if (found) keeper.keep();
    if (found?.sentAt === null) sender.touch();
    const flush = () => void keeper.flush();
    const flushHidden = () => {
      if (document.visibilityState === "hidden") flush();
    };
    window.addEventListener("pagehide", flush);
    window.addEventListener("blur", flush);
    document.addEventListener("visibilitychange", flushHidden);
    return () => {
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("blur", flush);
      document.removeEventListener("visibilitychange", flushHidden);
      stop();
      endSending();
      end();
    };
  }, [keeper, sender, form, found]);

  useEffect(() => {
    const { userId, type, recordId } = keeper.key;
    const resume = async (isSole: boolean) => {
      const wasElsewhere = keeper.read().is === "elsewhere";
      keeper.hold(isSole);
      if (!wasElsewhere) return;
      const newer = await draftOnDevice(keeper.key);
      keeper.found(newer?.stamp ?? null, newer ? new Date(newer.typedAt) : undefined);
      if (newer) latest.current(newer);
    };
    const lock = deviceLock(`so-ket-draft ${userId} ${type} ${recordId}`, {
      onHeld: isSole => void resume(isSole),
      onElsewhere: keeper.elsewhere,
      beforeGiving: keeper.flush,
    });
    takeOver.current = lock.takeOver;
    return lock.end;
  }, [keeper]);

  return {
    keeper,
    sender,
    /** This page writes from now on; the other one says so. */
    takeOver: () => takeOver.current(),
  };
}

/** Whether another page of this browser is typing into the same record. */
export function useIsElsewhere(keeper: DeviceKeeper): boolean {
  return useSyncExternalStore(keeper.subscribe, () => keeper.read().is === "elsewhere");
}

/** What became of the words on this device, as it changes. */
export function useKeptState(keeper: DeviceKeeper): KeptState {
  return useSyncExternalStore(keeper.subscribe, keeper.read);
}

/** What became of the words on the server, as it changes. */
export function useSentState(sender: DraftSender): SentState {
  return useSyncExternalStore(sender.subscribe, sender.read);
}
