import { type ByteSource, hasText } from "../file/byteSource.ts";
import type { ZipEntry } from "./zipEntries.ts";

/**
 * The text of an entry of a ZIP, unpacked piece by piece; null as soon as it is longer than `most` bytes, whatever its table of contents
 * says, or when it is damaged or not UTF-8.
 */
export async function unpackedText(
  source: ByteSource,
  { at, packedSize, isStored }: ZipEntry,
  most: number,
): Promise<string | null> {
  const head = await source.read(at, at + 30);
  if (head.length < 30 || !hasText(head, "PK\u0003\u0004")) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const from = at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = pieces(source, from, from + packedSize);
  const bytes = isStored ? packed : packed.pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = bytes.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > most) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}

/** So small that no piece unpacks to more than some 16 MB: an unpacker hands over all that is in a piece at once. */
const pieceBytes = 16_384;

function pieces(source: ByteSource, from: number, to: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = from;
  return new ReadableStream({
    async pull(controller) {
      const piece = await source.read(at, Math.min(to, at + pieceBytes));
      at += piece.length;
      if (piece.length > 0) controller.enqueue(new Uint8Array(piece));
      if (piece.length === 0 || at >= to) controller.close();
    },
  });
}
