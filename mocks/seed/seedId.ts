import { sha256 } from "../../server/http/sha256.ts";
import type { Id } from "../../src/domain/id.ts";

/** The same UUID (version 8: made by a rule of our own) for the same words on every machine, so that links into the sample world last. */
export function seedId(words: string): Id {
  const hex = sha256(`so-ket ${words}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Ids for the rows of one record, in the order they are asked for. */
export function rowIds(record: string): () => Id {
  let count = 0;
  return () => seedId(`${record} row ${++count}`);
}
