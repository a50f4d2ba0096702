import { useCallback, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { ApiProblem } from "../../../api/problem.ts";
import { isPassing } from "../../../api/query.ts";
import { useOutboxNews } from "../../../api/useOutboxNews.ts";
import type { Conference, ConferenceDraft, ConferenceState } from "../../../domain/conference/conference.ts";
import { tidyConference } from "../../../domain/conference/tidyConference.ts";
import { isSame } from "../../../domain/merge/sameValue.ts";
import type { AskedIntent, Intent } from "./askedIntent.ts";
import type { CaughtUp } from "./catchUp.ts";
import { conflictIn } from "./conflictIn.ts";
import { sentencesUnder } from "./fieldProblem.ts";
import type { Attempt, SavedState, SaveResult } from "./savedState.ts";
import type { ConferenceQueue } from "./useConferenceQueue.ts";
import { useConferenceSending } from "./useConferenceSending.ts";
import { useProblemSentence } from "./useProblemSentence.ts";

interface Given {
  form: UseFormReturn<ConferenceDraft>;
  id: string;
  /** The saved record, null for one that nobody has saved yet. */
  saved: Conference | null;
  /** What the form shows when nothing has been typed. */
  start: ConferenceDraft;
  /** What the form was opened with instead: typed earlier over this version (0: new), and what of it was sent without an answer. */
  found: CaughtUp | null;
  intent: AskedIntent;
  /** What of this record waits on this device, and the way to put more there. */
  queue: ConferenceQueue;
  /** Runs before something is sent, so that it is known again should the answer never come. */
  beforeSending: (content: ConferenceDraft) => Promise<void>;
  /** The drafts on the server that a save makes needless, as it names them. */
  drafts: () => readonly string[];
}

/** Saves the form and says what became of it. Nothing typed is ever touched, whatever the server answers. */
export function useConferenceSaving(given: Given) {
  const { form, id, saved, start, found, intent, queue, beforeSending, drafts } = given;
  const first = queue.first;
  const sending = useConferenceSending(
    id,
    first ? first.base : (found ? found.baseVersion : saved?.version) || null,
    { isContinued: found !== null || first !== null, drafts },
  );
  const say = useProblemSentence();
  const opened = (): SavedState => (saved ? { is: "saved", at: new Date(saved.updatedAt) } : { is: "new" });
  const [state, setState] = useState<SavedState>(() => (first ? { is: "queued" } : opened()));
  const [attempt, setAttempt] = useState<Attempt>({ number: 0, intent: "draft", sentences: [] });
  const [conflict, setConflict] = useState(found?.conflict ?? null);
  const recordState = useRef<ConferenceState>(saved?.state ?? "draft");
  const isBusy = useRef(false);
  const [savedFirst] = useState(() => tidyConference(first?.content ?? start).content);
  const savedContent = useRef(savedFirst);
  /** What went to the outbox last, and what was saved before anything went there. */
  const handed = useRef<{ content: unknown; over: typeof savedFirst }>({
    content: first?.content,
    over: savedFirst,
  });
  const isDirty = useCallback(
    () => !isSame(tidyConference(form.getValues()).content, savedContent.current),
    [form],
  );

  const refused = (error: unknown) => {
    if (!(error instanceof ApiProblem)) throw error;
    const { code, fields = [] } = error.problem;
    const { content, pathInForm } = tidyConference(form.getValues());
    setConflict(conflictIn(error.problem, content));
    for (const field of fields) {
      const path = pathInForm(field.path);
      form.setError(path as "title", { type: field.code, message: say({ ...field, path }) });
    }
    setState({ is: "failed", code: fields.length > 0 ? "fields" : code });
  };

  const put = async (content: ConferenceDraft) => {
    await beforeSending(content);
    try {
      await sending.put(content);
    } catch (error) {
      const { theirs } = (error instanceof ApiProblem && conflictIn(error.problem, content)) || {};
      const isOwn = [found?.sent, handed.current.content].some(sent => sent && isSame(theirs?.content, sent));
      if (!theirs || !isOwn) throw error;
      // Not somebody else: what this device sent last has arrived after all, only the answer never came.
      sending.goOver(theirs.version);
      if (!isSame(theirs.content, content)) await sending.put(content);
    }
  };

  const hand = async (content: ConferenceDraft, typed: ConferenceDraft, isPut: boolean) => {
    const isToRecord = intent.get() === "record" && recordState.current === "draft" && !queue.isToRecord();
    const isInstead = queue.isRefused();
    const over = queue.isWaiting() ? handed.current.over : savedContent.current;
    await queue.keep(
      sending.left({
        content: isPut && !isInstead ? null : content,
        isToRecord: isToRecord || (isInstead && queue.isToRecord()),
        isBehind: !isInstead && queue.isWaiting(),
      }),
      isInstead,
    );
    sending.forget();
    handed.current = { content, over };
    savedContent.current = typed;
    setConflict(null);
    setState({ is: "queued" });
    return "queued" as const;
  };

  const send = async (content: ConferenceDraft): Promise<SaveResult> => {
    const typed = tidyConference(form.getValues()).content;
    let isPut = isSame(typed, savedContent.current) && (sending.isKnown() || queue.isWaiting());
    if (queue.isWaiting()) return hand(content, typed, isPut);
    try {
      if (!isPut) await put(content);
      isPut = true;
      savedContent.current = typed;
      if (intent.get() === "record" && recordState.current === "draft") {
        await sending.record();
        recordState.current = "recorded";
      }
    } catch (error) {
      if (!queue.isOpen() || !isPassing(error)) throw error;
      return hand(content, typed, isPut).catch(() => {
        throw error;
      });
    }
    setConflict(null);
    setState({ is: "saved", at: new Date() });
    return "saved";
  };

  const save = async (wanted: Intent): Promise<SaveResult> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    intent.set(wanted);
    setState({ is: "saving" });
    let done: SaveResult = false;
    let invalid = false;
    try {
      await form.handleSubmit(
        content =>
          send(content).then(result => {
            done = result;
          }, refused),
        () => {
          invalid = true;
        },
      )();
    } finally {
      isBusy.current = false;
    }
    if (invalid) setState({ is: "failed", code: "fields" });
    const sentences = done ? [] : sentencesUnder(form.getErrors());
    setAttempt(({ number }) => ({ number: number + 1, intent: wanted, sentences }));
    return done;
  };

  /** The outbox has something to say of this record: it is sent now, or it was refused. */
  const toldOf = useRef<string | null>(null);
  useOutboxNews(() => {
    if (isBusy.current) return;
    const { item, problem } = queue.refusal();
    // The same refusal is told once, however often the device is asked.
    const isTold = item === toldOf.current;
    toldOf.current = item;
    if (problem) {
      if (isTold) return;
      sending.goOver(queue.base() ?? queue.landed() ?? null);
      return refused(new ApiProblem(problem, 0));
    }
    if (queue.isWaiting() || state.is !== "queued") return;
    const landed = queue.landed();
    if (landed === undefined) {
      // It was taken out of the queue, in another tab perhaps: the words are in the form alone again.
      savedContent.current = handed.current.over;
      return setState(opened());
    }
    sending.goOver(landed);
    if (intent.get() === "record") recordState.current = "recorded";
    setState({ is: "saved", at: new Date() });
  });

  return {
    state,
    attempt,
    conflict,
    save,
    isDirty,
    baseVersion: () => sending.version() ?? 0,
    /** The person has seen that somebody else saved, and puts that off. */
    putOff: () => setConflict(null),
    /** The form stands on this version of the server from now on (null: it never had one), and on this content where it is known. */
    standOn: (version: number | null, content?: ConferenceDraft) => {
      sending.goOver(version);
      if (content) savedContent.current = tidyConference(content).content;
      setConflict(null);
    },
  };
}
