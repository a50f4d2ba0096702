import { z } from "zod";
import type { Problem } from "../../../api/problem.ts";
import { Conference, type ConferenceDraft, emptyConference } from "../../../domain/conference/conference.ts";
import { type Merged, merge } from "../../../domain/merge/merge.ts";

// The record as it stands now, without what this moment does not need.
const Theirs = z.object({
  id: Conference.shape.id,
  version: Conference.shape.version,
  state: Conference.shape.state,
  content: Conference.shape.content,
  updatedAt: z.string(),
  updatedBy: z.string(),
});

/** Somebody else saved first: their state of the record, and both brought together as far as that goes by itself. */
export interface Conflict {
  theirs: z.infer<typeof Theirs>;
  merged: Merged<ConferenceDraft>;
}

/** What a refusal says of another person's save; null when it is about something else. */
export function conflictIn(
  { code, base, current }: Pick<Problem, "code" | "base" | "current">,
  mine: ConferenceDraft,
): Conflict | null {
  const theirs = code === "stale" ? Theirs.safeParse(current).data : undefined;
  if (!theirs) return null;
  // A state saved by an older program lacks the fields of today.
  const seen = { ...emptyConference(), ...(base as Partial<ConferenceDraft> | null) };
  return mergeWith(theirs, seen, mine);
}

/** What somebody else has saved, and what one's own words over `seen` come to with it. */
export function mergeWith(
  theirs: Conflict["theirs"],
  seen: ConferenceDraft,
  mine: ConferenceDraft,
): Conflict {
  return { theirs, merged: merge(seen, mine, theirs.content) };
}
