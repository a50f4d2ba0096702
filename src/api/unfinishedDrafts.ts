import { queryOptions } from "@tanstack/react-query";
import type { DraftSummary } from "../domain/draft.ts";
import { newId } from "../domain/id.ts";
import { change, view } from "./client.ts";
import { contract } from "./contract.ts";
import { draftDrawer, dropDraft } from "./deviceDrafts.ts";
import type { DeviceDraft } from "./deviceDrawer.ts";
import { thisMachine } from "./thisMachine.ts";

/** Something begun and not saved: on this device, on the server, or both. */
export interface Unfinished {
  type: string;
  recordId: string;
  title: string;
  baseVersion: number;
  typedAt: string;
  device: DeviceDraft | null;
  server: DraftSummary | null;
  /** What to call the other machine that it was last typed on; null when it was this one. */
  machine: string | null;
}

/** Everything this person began and has not saved, here or elsewhere, newest first. Without a network: what lies here. */
export function unfinishedDrafts(userId: string) {
  return queryOptions<Unfinished[]>({
    queryKey: ["unfinished", userId],
    queryFn: async () => {
      const [here, there] = await Promise.all([
        draftDrawer()
          .readAll(userId)
          .catch(() => []),
        view(contract.drafts.list, {}).then(
          ({ rows }) => rows,
          () => [],
        ),
      ]);
      const onServer = new Map(there.map(row => [`${row.type} ${row.recordId}`, row]));
      const both = here.map(draft => {
        const name = `${draft.type} ${draft.recordId}`;
        const server = onServer.get(name) ?? null;
        onServer.delete(name);
        return unfinished(draft, draft, server);
      });
      const elsewhere = [...onServer.values()].map(row => unfinished(row, null, row));
      return [...both, ...elsewhere].sort((a, b) => b.typedAt.localeCompare(a.typedAt));
    },
    staleTime: 0,
    refetchOnMount: "always",
  });
}

/** Drops one, here and on the server, and answers how to put it back. Throws when either refuses. */
export async function dropUnfinished(userId: string, { type, recordId, device, server }: Unfinished) {
  const key = { type, recordId };
  const kept = server && (await view(contract.drafts.view, key)).draft;
  if (kept) await change(contract.drafts.drop, { ...key, body: { stamp: kept.stamp } }, newId(), userId);
  const putBack = device && (await dropDraft(device));
  return async () => {
    if (kept) {
      const { over: _over, savedAt: _savedAt, ...draft } = kept;
      await change(contract.drafts.keep, { ...key, body: { seen: "", draft } }, newId(), userId);
    }
    await putBack?.();
  };
}

function unfinished(
  { type, recordId, title, baseVersion, typedAt }: DeviceDraft | DraftSummary,
  device: DeviceDraft | null,
  server: DraftSummary | null,
): Unfinished {
  const isElsewhere = device === null && server !== null && server.machine.id !== thisMachine().id;
  return {
    type,
    recordId,
    title,
    baseVersion,
    typedAt,
    device,
    server,
    machine: isElsewhere ? server.machine.name : null,
  };
}
