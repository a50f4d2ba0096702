import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text's UTF-8 bytes as hex. Not crypto.subtle, which a page on plain HTTP does not have. */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}

/** SHA-256 of bytes as hex. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}

/** SHA-256 of bytes that come in pieces, as hex. */
export async function sha256OfPieces(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = digest.create();
  for await (const piece of pieces) hash.update(piece);
  return bytesToHex(hash.digest());
}
