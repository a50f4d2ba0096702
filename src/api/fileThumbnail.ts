import { maxThumbnailBytes } from "../domain/file/fileLimits.ts";

/** The longer side of the small picture, in pixels. */
const longerSide = 480;

/** A small picture of a picture, drawn by the browser before it is sent, so that the server never has to open one; null where it cannot be drawn. */
export async function thumbnailOf(file: Blob): Promise<Blob | null> {
  if (typeof createImageBitmap !== "function") return null;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const scale = Math.min(1, longerSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  // A browser that cannot write WebP writes PNG instead, which may be too long; JPEG they all write.
  for (const type of ["image/webp", "image/jpeg"]) {
    const small = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, type, 0.8));
    if (small !== null && small.type === type && small.size <= maxThumbnailBytes) return small;
  }
  return null;
}
