import type { AttachedFile, FileNote, NewFile } from "../domain/file/attachedFile.ts";
import { maxPieceBytes } from "../domain/file/fileLimits.ts";
import { newId } from "../domain/id.ts";
import { change } from "./client.ts";
import { contract } from "./contract.ts";
import type { AnyWriting, WriteInput } from "./endpoint.ts";
import type { WaitingFile } from "./fileDrawer.ts";

const { files } = contract;

/** How a file is sent: whether it is still wanted, who hears how far it has come, and what is said about it by then. */
interface Sending {
  signal: AbortSignal;
  onProgress: (sent: number) => void;
  describe: () => FileNote;
}

/**
 * Sends one file from where the server stands: announced again under its own id, it is told how much is there already. Nothing that
 * arrived is sent twice, whatever broke in between. Throws ApiProblem.
 */
export async function sendFile(
  waiting: WaitingFile,
  { signal, onProgress, describe }: Sending,
): Promise<AttachedFile> {
  const { userId, content, thumbnail, ...file } = waiting;
  // Whoever signed in meanwhile: it goes out under the account of whoever chose it, or not at all.
  const call = <E extends AnyWriting>(endpoint: E, input: WriteInput<E>) =>
    change(endpoint, input, newId(), userId, signal);

  const { received, isFinished } = await call(files.begin, { body: file satisfies NewFile });
  const { id } = file;
  if (thumbnail !== null && received === 0)
    await call(files.putThumbnail, { id, body: await bytesOf(thumbnail) });
  for (let at = isFinished ? content.size : received; at < content.size; ) {
    onProgress(at);
    const body = await bytesOf(content.slice(at, at + maxPieceBytes));
    at = (await call(files.put, { id, at: String(at), body })).received;
  }
  onProgress(content.size);
  const sent = await call(files.finish, { id, body: {} });
  const { caption, itemId } = describe();
  if (caption === sent.caption && itemId === sent.itemId) return sent;
  // What was written under the picture while it was on its way.
  return call(files.update, { id, version: sent.version, body: { caption, itemId } });
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}
