import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Bytes that are hashed before the page may breathe again. */
const slice = 512 * 1024;

/**
 * SHA-256 of a file as hex. The browser does it beside the page where it may; on plain HTTP, as in many offices, our own hash does it
 * in slices short enough that a key is never kept waiting.
 */
export async function hashOfFile(file: Blob): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return bytesToHex(new Uint8Array(await subtle.digest("SHA-256", bytes)));
  }
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += slice) {
    hash.update(new Uint8Array(await file.slice(at, at + slice).arrayBuffer()));
    await new Promise(resolve => setTimeout(resolve));
  }
  return bytesToHex(hash.digest());
}
