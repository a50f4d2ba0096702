import type { FileNote, FileOwner } from "../domain/file/attachedFile.ts";
import { fileFault } from "../domain/file/fileFault.ts";
import type { FileLimits } from "../domain/file/fileLimits.ts";
import { cleanFileName } from "../domain/file/fileName.ts";
import { newId } from "../domain/id.ts";
import { change } from "./client.ts";
import { contract } from "./contract.ts";
import { fileDrawer } from "./fileDrawer.ts";
import { hashOfFile } from "./fileHash.ts";
import { type QueuedFile, fileQueueStore as store } from "./fileQueueStore.ts";
import { fileSender } from "./fileSender.ts";
import { thumbnailOf } from "./fileThumbnail.ts";

/** Looks a chosen file through, takes its hash and draws it small; then it may be sent. */
async function prepare(id: string, { maxBytes }: FileLimits) {
  const file = store.find(id);
  if (file === undefined) return;
  const { content } = file;
  const read = async (from: number, to: number) =>
    new Uint8Array(await content.slice(from, to).arrayBuffer());
  const refuse = (code: string) =>
    store.patch(id, { state: { is: "failed", code, isFinal: true, maxBytes } });
  try {
    const fault = await fileFault(file.name, { size: content.size, read }, maxBytes);
    if (fault !== null) return refuse(fault);
    const [sha256, thumbnail] = await Promise.all([hashOfFile(content), thumbnailOf(content)]);
    store.patch(id, { sha256, thumbnail });
  } catch {
    return refuse("fileUnread");
  }
  await store.keep(id);
  store.patch(id, { state: { is: "queued" } });
  fileSender.wake("server");
}

/** After these the bytes on the server are of no use: the file begins anew, under a new id. */
const needsFreshId = new Set(["fileBroken", "taken", "keyReused"]);

/** Every file that was chosen on this device and is not on the server yet, and what a person can do with it. */
export const fileQueue = {
  add: (
    userId: string,
    owner: FileOwner,
    itemId: FileNote["itemId"],
    chosen: readonly File[],
    limits: FileLimits,
  ) => {
    const added = chosen.map((content): QueuedFile => {
      const facts = { id: newId(), userId, ...owner, itemId, caption: "", sha256: "" };
      const name = cleanFileName(content.name);
      const fresh = { state: { is: "reading" }, kept: "pending", thumbnail: null } as const;
      return { ...facts, ...fresh, name, size: content.size, content };
    });
    store.show([...store.read(), ...added]);
    for (const { id } of added) void prepare(id, limits);
  },
  /** What is written about a file before it is there. */
  describe: (id: string, note: Partial<FileNote>) => {
    store.patch(id, note);
    if (store.find(id)?.kept === "kept") void store.keep(id);
  },
  /** Stops sending, forgets the file, and takes off the server what it has of it. */
  cancel: (id: string) => {
    const file = store.find(id);
    fileSender.stop(id);
    store.drop(id);
    // A file whose last answer was lost waits, and the server has all of it.
    const mayBeThere = file?.state.is === "sending" || file?.state.is === "waiting";
    if (!mayBeThere) return;
    // When it does not get through, the server drops the half file by itself after a week.
    change(contract.files.remove, { id, version: 1, body: {} }, newId(), file.userId).catch(() => undefined);
  },
  retry: (id: string) => {
    const file = store.find(id);
    if (file?.state.is === "failed") {
      const fresh = needsFreshId.has(file.state.code) ? newId() : id;
      const again = { ...file, id: fresh, state: { is: "queued" } } as const;
      store.show(store.read().map(one => (one.id === id ? again : one)));
      if (fresh !== id) {
        void store.keep(fresh);
        store.drop(id);
      }
    }
    fileSender.wake("record");
    fileSender.wake("server", true);
  },
  /** Takes up what an earlier visit of this person left on the device, and tries again whenever the network comes back. */
  begin: (userId: string) => {
    const back = () => fileSender.wake("server", true);
    const unload = (event: BeforeUnloadEvent) => {
      if (store.read().some(({ kept, state }) => kept !== "kept" && state.is !== "failed"))
        event.preventDefault();
    };
    window.addEventListener("online", back);
    window.addEventListener("beforeunload", unload);
    const takeUp = (found: readonly Omit<QueuedFile, "state" | "kept">[]) => {
      const left = found.filter(({ id }) => store.find(id) === undefined);
      store.show([
        ...store.read(),
        ...left.map(file => ({ ...file, state: { is: "queued" }, kept: "kept" }) as const),
      ]);
      fileSender.wake("server");
    };
    void fileDrawer()
      .readAll(userId)
      .then(takeUp, () => undefined);
    return () => {
      window.removeEventListener("online", back);
      window.removeEventListener("beforeunload", unload);
      fileSender.stop();
      store.show([]);
    };
  },
  /** Takes every file of this person off the device. Throws when the device refuses. */
  forget: async (userId: string) => {
    fileSender.stop();
    store.show([]);
    for (const { id } of await fileDrawer().readAll(userId)) await fileDrawer().remove(id);
  },
};
