import type { RecordFiles } from "../../../api/useRecordFiles.ts";

/** How many files prove each value, by field; only what the server has counts. */
export function evidenceCounts({ attached }: Pick<RecordFiles, "attached">): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { itemId } of attached) counts[itemId] = (counts[itemId] ?? 0) + 1;
  return counts;
}
