import { useCallback, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { z } from "zod";
import { contract } from "../../../api/contract.ts";
import { ApiProblem, type Problem } from "../../../api/problem.ts";
import { isPassing, isUnknown, useWrite } from "../../../api/query.ts";
import { useOutboxNews } from "../../../api/useOutboxNews.ts";
import { newId } from "../../../domain/id.ts";
import { type Merged, merge } from "../../../domain/merge/merge.ts";
import { isSame } from "../../../domain/merge/sameValue.ts";
import { Review } from "../../../domain/review/review.ts";
import type { ReviewContent } from "../../../domain/review/reviewContent.ts";
import type { ReviewForm } from "../../../domain/review/reviewForm.ts";
import { spreadReview, tidyReview } from "../../../domain/review/tidyReview.ts";
import type { ReviewQueue } from "./useReviewQueue.ts";

const Theirs = z.object({ ...Review.shape });

/** Somebody else saved first, and both brought together as far as that goes by itself. */
export type ReviewConflict = { theirs: Review; merged: Merged<ReviewContent> };

/** What became of the last save; "queued": it waits in the outbox of this device. */
export type ReviewSaved =
  | { is: "saved"; at: Date }
  | { is: "saving" }
  | { is: "queued" }
  | { is: "failed"; problem: Problem };

interface Given {
  form: UseFormReturn<ReviewContent>;
  asked: ReviewForm;
  review: Review;
  /** The version that the words in the form were typed over. */
  baseVersion: number;
  queue: ReviewQueue;
  /** The drafts on the server that a save makes needless, as it names them. */
  drafts: () => readonly string[];
  /** Puts other words into the form. */
  fill: (content: ReviewContent) => void;
  onMerged: (by: string) => void;
}

/**
 * Saves a filing whole, over the version that was seen. What somebody else changed elsewhere merges by itself; clashes are shown.
 * Without an answer the save waits in the outbox, under the key that it was sent with.
 */
export function useReviewSaving({ form, asked, review, baseVersion, queue, drafts, fill, onMerged }: Given) {
  const update = useWrite(contract.reviews.update);
  const [first] = useState(queue.words);
  const version = useRef(first?.base || baseVersion);
  const saved = useRef(tidyReview(first?.content ?? review.content));
  const [state, setState] = useState<ReviewSaved>(
    first ? { is: "queued" } : { is: "saved", at: new Date(review.updatedAt) },
  );
  const [conflict, setConflict] = useState<ReviewConflict | null>(null);
  const isBusy = useRef(false);
  const typed = useCallback(() => tidyReview(form.getValues()), [form]);
  const isDirty = useCallback(() => !isSame(typed(), saved.current), [typed]);

  /** What was sent without an answer: it is asked again, under its key, before anything else is sent. */
  const unanswered = useRef<{ content: ReviewContent; key: string } | null>(null);
  const send = async (content: ReviewContent, key: string): Promise<void> => {
    const over = { id: review.id, version: version.current, drafts: drafts() };
    unanswered.current = { content, key };
    try {
      const answer = await update.send({ ...over, body: content }, key);
      version.current = answer.version;
      unanswered.current = null;
    } catch (error) {
      if (!isUnknown(error)) unanswered.current = null;
      throw error;
    }
    saved.current = content;
    if (queue.isWaiting()) await queue.clear();
  };
  const hand = async (content: ReviewContent, key: string, wasSent: boolean): Promise<void> => {
    const step = { call: "reviews.update", key, body: content, version: version.current, wasSent };
    await queue.keep(step, queue.refusal() !== null);
    unanswered.current = null;
    saved.current = content;
    setState({ is: "queued" });
  };
  const settle = async (error: ApiProblem): Promise<boolean> => {
    const { code, base, current } = error.problem;
    const theirs = code === "stale" ? Theirs.safeParse(current).data : undefined;
    if (!theirs) return false;
    // Spread over the form, so that an answer that one side does not have yet is an empty one, not a missing part.
    // What was typed while the answer was on its way is in the form alone, so it is the form that is merged.
    const [seen, ours, other] = [
      (base as ReviewContent | null) ?? theirs.content,
      typed(),
      theirs.content,
    ].map(content => spreadReview(asked, content)) as [ReviewContent, ReviewContent, ReviewContent];
    const merged = merge(seen, ours, other);
    if (merged.clashes.length > 0) {
      setConflict({ theirs, merged });
      return false;
    }
    version.current = theirs.version;
    saved.current = tidyReview(theirs.content);
    fill(merged.value);
    onMerged(theirs.updatedBy);
    await send(tidyReview(merged.value), newId());
    return true;
  };
  /** Resolves with false when neither the server nor the outbox has the words. */
  const put = async (content: ReviewContent): Promise<boolean> => {
    const key = newId();
    // What waits goes first; what was refused is replaced by what the person made of it.
    const isBehind = queue.isWaiting() && queue.refusal() === null;
    try {
      if (isBehind) await hand(content, key, false);
      else {
        const before = unanswered.current;
        if (before) await send(before.content, before.key);
        if (!before || !isSame(before.content, content)) await send(content, key);
      }
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const isKept = isPassing(error) && queue.isOpen() && (await isDone(hand(content, key, true)));
      if (isKept) return true;
      const isSettled = await settle(error).catch(() => false);
      setState(isSettled ? { is: "saved", at: new Date() } : { is: "failed", problem: error.problem });
      return isSettled;
    }
    if (!isBehind) setState({ is: "saved", at: new Date() });
    return true;
  };
  /** Whether the words are on the server or in the outbox now. */
  const save = async (): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    const content = typed();
    try {
      if (isSame(content, saved.current) && queue.refusal() === null) {
        if (!queue.isWaiting()) setState({ is: "saved", at: new Date() });
        return true;
      }
      setState({ is: "saving" });
      return await put(content);
    } finally {
      isBusy.current = false;
    }
  };
  /** The outbox has something to say: what waited is on the server now, or it was refused. */
  useOutboxNews(() => {
    if (isBusy.current || state.is !== "queued") return;
    const problem = queue.refusal();
    if (problem !== null) {
      version.current = queue.words()?.base || version.current;
      setState({ is: "failed", problem });
    } else if (!queue.isWaiting()) {
      version.current = queue.landed() ?? version.current;
      setState({ is: "saved", at: new Date() });
    }
  });
  return {
    state,
    conflict,
    isDirty,
    save,
    version: () => version.current,
    putOff: () => setConflict(null),
    /** The words that stand in the form now were typed over this version, 0 where nobody knows. */
    typedOver: (seen: number) => {
      if (seen > 0) version.current = seen;
      setConflict(null);
    },
    /** The form stands on this state of somebody else's from now on. */
    standOn: (theirs: Pick<Review, "version" | "content">) => {
      version.current = theirs.version;
      saved.current = tidyReview(theirs.content);
      setConflict(null);
    },
  };
}

async function isDone(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
