import { type ByteSource, hasText } from "./byteSource.ts";

type PictureFault = "fileDiffers" | "fileDamaged";

/** Whether a picture begins as its kind does and is there to its end. Nothing is drawn for it. */
export async function pictureFault(
  kind: "jpg" | "png" | "webp",
  source: ByteSource,
): Promise<PictureFault | null> {
  const head = await source.read(0, 16);
  if (kind === "jpg")
    return hasText(head, "\u00ff\u00d8\u00ff")
      ? (await isWholeJpeg(source))
        ? null
        : "fileDamaged"
      : "fileDiffers";
  if (kind === "png") {
    if (!hasText(head, "\u0089PNG\r\n\u001a\n")) return "fileDiffers";
    const tail = await source.read(Math.max(0, source.size - 12), source.size);
    return hasText(head, "IHDR", 12) && hasText(tail, "IEND\u00ae\u0042\u0060\u0082", 4)
      ? null
      : "fileDamaged";
  }
  if (!hasText(head, "RIFF") || !hasText(head, "WEBP", 8)) return "fileDiffers";
  const said = new DataView(head.buffer, head.byteOffset).getUint32(4, true) + 8;
  return said === source.size || said + 1 === source.size ? null : "fileDamaged";
}

/** Walks the segments up to the drawn part and looks for its end mark. What a camera appends behind it may stay. */
async function isWholeJpeg(source: ByteSource): Promise<boolean> {
  let at = 2;
  let hasFrame = false;
  for (;;) {
    const [sign, mark = 0, high = 0, low = 0] = await source.read(at, at + 4);
    if (sign !== 0xff || at + 4 > source.size) return false;
    if (mark === 0xff) {
      at++;
      continue;
    }
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) hasFrame = true;
    const length = high * 256 + low;
    if (length < 2 || mark === 0xd9) return false;
    at += 2 + length;
    if (mark === 0xda) return hasFrame && hasEnd(source, at);
  }
}

async function hasEnd(source: ByteSource, from: number): Promise<boolean> {
  const step = 65_536;
  for (let at = from; at < source.size; at += step) {
    // One byte more than a step, so that a mark on the border is seen.
    const bytes = await source.read(at, Math.min(source.size, at + step + 1));
    for (let i = bytes.indexOf(0xff); i !== -1; i = bytes.indexOf(0xff, i + 1))
      if (bytes[i + 1] === 0xd9) return true;
  }
  return false;
}
