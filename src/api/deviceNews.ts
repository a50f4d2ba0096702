/** What the pages of one browser tell each other about drafts and the outbox. */
export type DeviceNews =
  | { is: "handOver"; name: string }
  | { is: "forgotten"; userId: string }
  | { is: "changed" }
  /** The queue is another one now; with `landed`, what one of its writes made on the server. */
  | { is: "queue"; userId: string; landed?: { record: string; version: number } };

const listeners = new Set<(news: DeviceNews) => void>();
let channel: BroadcastChannel | null | undefined;

function otherPages(): BroadcastChannel | null {
  if (channel !== undefined) return channel;
  channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("so-ket-drafts") : null;
  channel?.addEventListener("message", (event: MessageEvent<DeviceNews>) => {
    for (const listener of listeners) listener(event.data);
  });
  return channel;
}

/** Between the open pages of one browser; a page does not hear itself. */
export const deviceNews = {
  tell: (news: DeviceNews) => otherPages()?.postMessage(news),
  listen: (listener: (news: DeviceNews) => void) => {
    otherPages();
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
