import { useCallback, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { z } from "zod";
import { contract } from "../../../api/contract.ts";
import { ApiProblem, type Problem } from "../../../api/problem.ts";
import { useWrite } from "../../../api/query.ts";
import { type Merged, merge } from "../../../domain/merge.ts";
import { Review } from "../../../domain/review.ts";
import type { ReviewContent } from "../../../domain/reviewContent.ts";
import type { ReviewForm } from "../../../domain/reviewForm.ts";
import { isSame } from "../../../domain/sameValue.ts";
import { spreadReview, tidyReview } from "../../../domain/tidyReview.ts";

const Theirs = z.object({ ...Review.shape });

/** Somebody else saved first, and both brought together as far as that goes by itself. */
export type ReviewConflict = { theirs: Review; merged: Merged<ReviewContent> };

/** What became of the last save. */
export type ReviewSaved = { is: "saved"; at: Date } | { is: "saving" } | { is: "failed"; problem: Problem };

interface Given {
  form: UseFormReturn<ReviewContent>;
  asked: ReviewForm;
  review: Review;
  /** The version that the words in the form were typed over. */
  baseVersion: number;
  /** Puts other words into the form. */
  fill: (content: ReviewContent) => void;
  onMerged: (by: string) => void;
}

/** Saves a filing whole, over the version that was seen. What somebody else changed elsewhere merges by itself; clashes are shown. */
export function useReviewSaving({ form, asked, review, baseVersion, fill, onMerged }: Given) {
  const update = useWrite(contract.reviews.update);
  const version = useRef(baseVersion);
  const saved = useRef(tidyReview(review.content));
  const [state, setState] = useState<ReviewSaved>({ is: "saved", at: new Date(review.updatedAt) });
  const [conflict, setConflict] = useState<ReviewConflict | null>(null);
  const isBusy = useRef(false);
  const typed = useCallback(() => tidyReview(form.getValues()), [form]);
  const isDirty = useCallback(() => !isSame(typed(), saved.current), [typed]);

  const send = async (content: ReviewContent): Promise<void> => {
    const answer = await update.send({ id: review.id, version: version.current, body: content });
    version.current = answer.version;
    saved.current = content;
  };
  const settle = async (error: ApiProblem, mine: ReviewContent): Promise<boolean> => {
    const { code, base, current } = error.problem;
    const theirs = code === "stale" ? Theirs.safeParse(current).data : undefined;
    if (!theirs) return false;
    // Spread over the form, so that an answer that one side does not have yet is an empty one, not a missing part.
    const [seen, ours, other] = [(base as ReviewContent | null) ?? theirs.content, mine, theirs.content].map(
      content => spreadReview(asked, content),
    ) as [ReviewContent, ReviewContent, ReviewContent];
    const merged = merge(seen, ours, other);
    if (merged.clashes.length > 0) {
      setConflict({ theirs, merged });
      return false;
    }
    version.current = theirs.version;
    saved.current = tidyReview(theirs.content);
    fill(merged.value);
    onMerged(theirs.updatedBy);
    await send(tidyReview(merged.value));
    return true;
  };
  /** Resolves with the version that the server has now, or null when it does not have the words. */
  const save = async (): Promise<number | null> => {
    if (isBusy.current) return null;
    isBusy.current = true;
    const content = typed();
    try {
      if (!isSame(content, saved.current)) {
        setState({ is: "saving" });
        await send(content);
      }
      setState({ is: "saved", at: new Date() });
      return version.current;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const isSettled = await settle(error, content).catch(() => false);
      setState(isSettled ? { is: "saved", at: new Date() } : { is: "failed", problem: error.problem });
      return isSettled ? version.current : null;
    } finally {
      isBusy.current = false;
    }
  };
  return {
    state,
    conflict,
    isDirty,
    save,
    version: () => version.current,
    putOff: () => setConflict(null),
    /** The form stands on this state of somebody else's from now on. */
    standOn: (theirs: Pick<Review, "version" | "content">) => {
      version.current = theirs.version;
      saved.current = tidyReview(theirs.content);
      setConflict(null);
    },
  };
}
