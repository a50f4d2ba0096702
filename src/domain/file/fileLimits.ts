/** What a server takes: the longest file in bytes, and the most files of one record, its items' among them. */
export type FileLimits = { maxBytes: number; maxOfRecord: number };

/** As sizes are shown: a million bytes. */
const megabyte = 1_000_000;

/** What is taken where nobody set anything else: 25 MB, which a phone's picture and a scanned decision stay well below. */
export const usualFileLimits: FileLimits = { maxBytes: 25 * megabyte, maxOfRecord: 200 };

/** The longest file that any setting may allow, in megabytes: each is looked through, backed up and verified whole. */
export const mostFileMegabytes = 200;

/** The same in bytes. */
export const mostFileBytes = mostFileMegabytes * megabyte;

/** The limits that a server was given, in the units of its settings. */
export function fileLimitsOf(megabytes: number, maxOfRecord: number): FileLimits {
  return { maxBytes: megabytes * megabyte, maxOfRecord };
}

/** Longest piece of a file that is sent at once, in bytes: a broken line loses at most this much. */
export const maxPieceBytes = 512 * 1024;

/** Longest small picture beside a picture, in bytes. */
export const maxThumbnailBytes = 200 * 1024;

/** An upload that nobody went on with for this many days is dropped with its bytes; the device that has the file simply begins again. */
export const unfinishedDays = 7;
