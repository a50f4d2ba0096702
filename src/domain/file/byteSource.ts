/** Bytes that can be looked into without being read whole: a file on a desk, or one that lies in pieces in a database. */
export type ByteSource = {
  size: number;
  /** The bytes from `from` up to, but without, `to`; fewer where the source ends. */
  read: (from: number, to: number) => Promise<Uint8Array>;
};

/** Bytes that are in memory already. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (from, to) => bytes.subarray(from, to) };
}

/** Whether the bytes hold this ASCII text at this place. */
export function hasText(bytes: Uint8Array, text: string, at = 0): boolean {
  if (bytes.length < at + text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
