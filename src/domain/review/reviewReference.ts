import type { Review } from "./review.ts";

/** The short name of one submission, for a telephone call: part of the filing's identity, and which state of it was sent. */
export function reviewReference({ id, version }: Pick<Review, "id" | "version">): string {
  return `BC-${id.slice(0, 8).toUpperCase()}-${version}`;
}
