/** Longest file, in bytes: 25 MB, which a phone's picture and a scanned decision stay well below. */
export const maxFileBytes = 25 * 1024 * 1024;

/** Most files of one record, its items' among them. */
export const maxFilesOfRecord = 200;

/** Longest piece of a file that is sent at once, in bytes: a broken line loses at most this much. */
export const maxPieceBytes = 512 * 1024;

/** Longest small picture beside a picture, in bytes. */
export const maxThumbnailBytes = 200 * 1024;

/** An upload that nobody went on with for this many days is dropped with its bytes; the device that has the file simply begins again. */
export const unfinishedDays = 7;
