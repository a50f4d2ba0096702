import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { askHealth } from "./client.ts";
import { connection, watchConnection } from "./connection.ts";
import { outbox } from "./outbox.ts";
import type { OutboxItem } from "./outboxItem.ts";
import { itemsOf, recordOf } from "./outboxRules.ts";
import { outboxSender } from "./outboxSender.ts";
import type { Problem } from "./problem.ts";

/** What waits to be sent, in order; undefined until the device has answered. */
export function useOutbox(): readonly OutboxItem[] | undefined {
  return useSyncExternalStore(outbox.subscribe, outbox.read);
}

/** What waits of one record; undefined until the device has answered. */
export function useWaitingOf(type: string, recordId: string): OutboxItem[] | undefined {
  const items = useOutbox();
  return useMemo(() => items && itemsOf(items, recordOf({ type, recordId })), [items, type, recordId]);
}

/** Whether our API answered last. */
export function useIsConnected(): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isUp);
}

/**
 * Sends what this person has waiting, as long as the frame stands; what failed for want of an answer is asked for again once there
 * is one. `hasEnded`: the session; sending goes on when it has begun anew.
 */
export function useOutboxSender(
  userId: string,
  hasEnded: boolean,
  onSignIn: (problem: Problem) => void,
): void {
  const queries = useQueryClient();
  const signIn = useRef(onSignIn);
  const sender = useRef<ReturnType<typeof outboxSender>>(undefined);
  useEffect(() => {
    signIn.current = onSignIn;
  });
  useEffect(() => {
    const close = outbox.open(userId);
    const own = outboxSender(userId, {
      onSent: () => void queries.invalidateQueries(),
      onSignIn: problem => signIn.current(problem),
    });
    sender.current = own;
    const stopWatching = watchConnection(askHealth);
    const stopHealing = connection.subscribe(() => {
      if (connection.isUp())
        void queries.refetchQueries({ predicate: ({ state }) => state.status === "error" });
    });
    return () => {
      stopHealing();
      stopWatching();
      own.end();
      close();
    };
  }, [userId, queries]);
  useEffect(() => {
    if (!hasEnded) sender.current?.go();
  }, [hasEnded]);
}
