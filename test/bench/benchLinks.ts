import type { NamedRef } from "../../src/domain/namedRef.ts";
import { seededId, seededRandom } from "../support/random.ts";

/** Catalogue entries that generated conferences point to. */
export type Links = { clusters: NamedRef[]; periods: NamedRef[]; units: NamedRef[] };

/** The entries of a seed, the same at each call, so that a filled database can be measured again without being filled again. */
export function benchLinks(seed: number): Links {
  const random = seededRandom(seed);
  const refs = (length: number, word: string): NamedRef[] =>
    Array.from({ length }, (_, at) => ({ id: seededId(random), name: `${word} ${at + 1}` }));
  return {
    clusters: refs(20, "Cụm thi đua số"),
    periods: refs(34, "Kỳ"),
    units: refs(200, "Đơn vị"),
  };
}
