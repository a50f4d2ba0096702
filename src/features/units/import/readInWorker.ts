import { mostTableBytes, readTableFile, type TableFault } from "../../../domain/table/tableFile.ts";
import { maxImportRows } from "../../../domain/unit/unitImport.ts";

/** Longest time for one file, in milliseconds; 5,000 rows take less than one second. */
const longest = 30_000;

type Read = { rows: string[][] } | { fault: TableFault };

/** The cells of a file, read beside the page within a time; in the page itself where no worker starts. */
export async function readInWorker(file: File, onProgress: (share: number) => void): Promise<Read> {
  if (file.size > mostTableBytes) return { fault: "tooLarge" };
  if (typeof Worker === "undefined")
    return readTableFile(new Uint8Array(await file.arrayBuffer()), maxImportRows, onProgress);
  const worker = new Worker(new URL("./readTableWorker.ts", import.meta.url), { type: "module" });
  let end = 0;
  const read = await new Promise<Read>(resolve => {
    end = window.setTimeout(() => resolve({ fault: "suspicious" }), longest);
    worker.addEventListener("error", () => resolve({ fault: "damaged" }));
    worker.addEventListener("message", ({ data }: MessageEvent<{ share?: number; read?: Read }>) => {
      if (data.share !== undefined) onProgress(data.share);
      if (data.read !== undefined) resolve(data.read);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only a window has an origin
    worker.postMessage({ file, most: maxImportRows });
  });
  window.clearTimeout(end);
  worker.terminate();
  return read;
}
