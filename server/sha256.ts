import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text's UTF-8 bytes as hex. Not crypto.subtle, which a page on plain HTTP does not have. */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}
