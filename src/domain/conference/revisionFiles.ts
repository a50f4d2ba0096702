import { z } from "zod";

/** What a saved state of a record says of one file; the file itself never changes. */
const FileMark = z.strictObject({ id: z.string(), caption: z.string(), itemId: z.string() });
export type FileMark = z.infer<typeof FileMark>;

/** A file of a saved state, as it can be told of today. `isRemoved`: it is not on the record any more, though its bytes are kept. */
export const RevisionFile = z.strictObject({ ...FileMark.shape, name: z.string(), isRemoved: z.boolean() });
export type RevisionFile = z.infer<typeof RevisionFile>;

/** One file in which two states differ; `before` is how the earlier one had it. */
export type FileDifference<File extends FileMark = FileMark> =
  | { is: "added" | "removed"; file: File }
  | { is: "changed"; file: File; before: File };

/** The files in which two states differ: those that came or went, and those with another caption or in another place. */
export function compareFiles<File extends FileMark>(
  before: readonly File[],
  after: readonly File[],
): FileDifference<File>[] {
  const old = new Map(before.map(file => [file.id, file]));
  const there = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !there.has(id)).map(file => ({ is: "removed" as const, file }));
  const rest = after.flatMap((file): FileDifference<File>[] => {
    const was = old.get(file.id);
    if (was === undefined) return [{ is: "added", file }];
    const isSame = was.caption === file.caption && was.itemId === file.itemId;
    return isSame ? [] : [{ is: "changed", file, before: was }];
  });
  return [...gone, ...rest];
}

/** The files after an older state is brought back: its own as they were, and those that came later, which stay. */
export function filesRestored<File extends FileMark>(now: readonly File[], then: readonly File[]): File[] {
  const own = new Set(then.map(({ id }) => id));
  return [...then, ...now.filter(({ id }) => !own.has(id))];
}
