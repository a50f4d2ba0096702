import type { CsvFile, FileBytes } from "../http/handler.ts";

/** Text that is made line by line while it is sent. */
export function csvResponse({ filename, lines }: CsvFile): Response {
  const encoder = new TextEncoder();
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${filename}"`,
  };
  return new Response(
    streamOf(lines, line => encoder.encode(line)),
    { headers },
  );
}

/**
 * A file that somebody attached. It is saved and never opened in our pages' name: an attachment, of the kind that its content was found
 * to be, in a sandbox should a browser show it all the same.
 */
export function fileResponse({ filename, mediaType, size, pieces }: FileBytes): Response {
  const headers = {
    "content-type": mediaType,
    "content-length": String(size),
    "content-disposition": `attachment; filename="${plainName(filename)}"; filename*=UTF-8''${encodedName(filename)}`,
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
  };
  return new Response(
    streamOf(pieces, piece => piece),
    { headers },
  );
}

/** For programs that do not know `filename*`. */
function plainName(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  return plain.replaceAll(/[^\w .()-]/g, "_");
}

/** RFC 8187: what `encodeURIComponent` leaves alone and a header may not hold is encoded too. */
function encodedName(name: string): string {
  const encode = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name).replaceAll(/['()*]/g, encode);
}

function streamOf<Part>(
  parts: AsyncIterator<Part>,
  bytesOf: (part: Part) => Uint8Array,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(bytesOf(value));
    },
    cancel: () => void parts.return?.(undefined),
  });
}
