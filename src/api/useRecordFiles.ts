import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import type { AttachedFile, FileNote, FileOwner } from "../domain/file/attachedFile.ts";
import { type FileLimits, usualFileLimits } from "../domain/file/fileLimits.ts";
import { contract } from "./contract.ts";
import { fileQueue } from "./fileQueue.ts";
import { fileQueueStore, type QueuedFile } from "./fileQueueStore.ts";
import { fileSender } from "./fileSender.ts";
import { read, useWrite } from "./query.ts";

const { files } = contract;

/** What a form knows of the files of one record, and what can be done with them. */
export interface RecordFiles {
  /** On the server, seen by everybody who sees the record. */
  attached: readonly AttachedFile[];
  /** Chosen here and still on their way. */
  queued: readonly QueuedFile[];
  /** What the server takes; the usual, until it has said so. */
  limits: FileLimits;
  add: (itemId: FileNote["itemId"], chosen: readonly File[]) => void;
  /** Throws ApiProblem. */
  describe: (file: AttachedFile, note: Partial<FileNote>) => Promise<unknown>;
  /** Throws ApiProblem; resolves with the way back. */
  remove: (file: AttachedFile) => Promise<() => Promise<unknown>>;
}

/** The files of one record: those that are there and those on their way, together. A record that the server does not have has only the latter. */
export function useRecordFiles(userId: string, owner: FileOwner, isOnServer: boolean): RecordFiles {
  const queries = useQueryClient();
  const { ownerType, ownerId } = owner;
  const list = read(files.list, { ownerType, ownerId });
  const { data } = useQuery({ ...list, enabled: isOnServer });
  // Settled when the server starts: no write makes it stale.
  const limits = useQuery({ ...read(files.limits, {}), staleTime: "static" }).data ?? usualFileLimits;
  const all = useSyncExternalStore(fileQueueStore.subscribe, fileQueueStore.read);
  const update = useWrite(files.update);
  const remove = useWrite(files.remove);
  const restore = useWrite(files.restore);

  useEffect(() => {
    if (isOnServer) fileSender.wake("record");
  }, [isOnServer]);
  useEffect(
    () =>
      fileSender.onArrival(file => {
        const { queryKey } = read(files.list, { ownerType: file.ownerType, ownerId: file.ownerId });
        // It moves from one list to the other in one step, whatever the network does next.
        queries.setQueryData(queryKey, old => ({ rows: [...(old?.rows ?? []), file] }));
        void queries.invalidateQueries();
      }),
    [queries],
  );
  return {
    attached: data?.rows ?? [],
    queued: all.filter(file => file.ownerType === ownerType && file.ownerId === ownerId),
    add: (itemId, chosen) => fileQueue.add(userId, { ownerType, ownerId }, itemId, chosen, limits),
    limits,
    describe: ({ id, version, caption, itemId }, note) =>
      update.send({ id, version, body: { caption, itemId, ...note } }),
    remove: async ({ id, version }) => {
      const gone = await remove.send({ id, version, body: {} });
      return () => restore.send({ id, version: gone.version, body: {} });
    },
  };
}
