import { readTableFile } from "../../../domain/table/tableFile.ts";

// Runs beside the page, so that a page with a hostile file in front of it can still be closed.
self.addEventListener("message", async ({ data }: MessageEvent<{ file: File; most: number }>) => {
  // A file that has been moved away since it was chosen has no bytes.
  const bytes = await data.file.arrayBuffer().catch(() => new ArrayBuffer());
  const tell = (message: object) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only a window has an origin
    self.postMessage(message);
  };
  tell({ read: await readTableFile(new Uint8Array(bytes), data.most, share => tell({ share })) });
});
