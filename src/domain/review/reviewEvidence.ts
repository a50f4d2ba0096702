import { z } from "zod";

/** One file that proves a value of a filing (`itemId` is its field), as a state names it; the bytes of an id never change. */
export const EvidenceMark = z.strictObject({
  id: z.string(),
  itemId: z.string(),
  name: z.string(),
  sha256: z.string(),
});
export type EvidenceMark = z.infer<typeof EvidenceMark>;

/** How many files prove each value, by field. */
export function evidenceCounts(files: readonly Pick<EvidenceMark, "itemId">[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { itemId } of files) counts[itemId] = (counts[itemId] ?? 0) + 1;
  return counts;
}

/** In what the evidence of two states differs; a file with other bytes under the name of one that went replaced it. */
export type EvidenceChange = {
  is: "added" | "removed" | "replaced";
  file: EvidenceMark;
  /** What it replaced. */
  before?: EvidenceMark;
};

/**
 * Compares the evidence of two states. The same bytes at the same value are the same evidence, however often they were sent and
 * whatever they are called.
 */
export function compareEvidence(
  before: readonly EvidenceMark[],
  after: readonly EvidenceMark[],
): EvidenceChange[] {
  const gone = without(before, after);
  const come = without(after, before);
  const changes = come.map((file): EvidenceChange => {
    const at = gone.findIndex(old => old.itemId === file.itemId && old.name === file.name);
    const [old] = at === -1 ? [] : gone.splice(at, 1);
    return old === undefined ? { is: "added", file } : { is: "replaced", file, before: old };
  });
  return [...gone.map(file => ({ is: "removed" as const, file })), ...changes];
}

/** What of these has no equal among the others, which each stand for one only. */
function without(these: readonly EvidenceMark[], others: readonly EvidenceMark[]): EvidenceMark[] {
  const left = [...others];
  return these.filter(one => {
    const at = left.findIndex(other => isSameProof(one, other));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function isSameProof(a: EvidenceMark, b: EvidenceMark): boolean {
  return a.itemId === b.itemId && a.sha256 === b.sha256;
}

/** The fields whose evidence differs between two states. */
export function changedEvidence(before: readonly EvidenceMark[], after: readonly EvidenceMark[]): string[] {
  return [...new Set(compareEvidence(before, after).map(({ file }) => file.itemId))];
}
