import { useCallback, useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { ApiProblem } from "../../../api/problem.ts";
import { Conference, type ConferenceDraft, type ConferenceState } from "../../../domain/conference.ts";
import { tidyConference } from "../../../domain/tidyConference.ts";
import type { AskedIntent, Intent } from "./askedIntent.ts";
import { type FieldSentence, sentencesUnder } from "./fieldProblem.ts";
import type { SavedState } from "./savedState.ts";
import { useConferenceSending } from "./useConferenceSending.ts";
import { useProblemSentence } from "./useProblemSentence.ts";

/** What stood in the way of the last attempt; `number` tells two equal ones apart. */
export type Attempt = { number: number; intent: Intent; sentences: FieldSentence[] };

interface Given {
  form: UseFormReturn<ConferenceDraft>;
  id: string;
  /** The saved record, null for one that nobody has saved yet. */
  saved: Conference | null;
  intent: AskedIntent;
}

const textOf = (values: ConferenceDraft) => JSON.stringify(tidyConference(values).content);

/** Saves the form and says what became of it. Nothing typed is ever touched, whatever the server answers. */
export function useConferenceSaving({ form, id, saved, intent }: Given) {
  const sending = useConferenceSending(id, saved?.version ?? null);
  const say = useProblemSentence();
  const [state, setState] = useState<SavedState>(
    saved ? { is: "saved", at: new Date(saved.updatedAt) } : { is: "new" },
  );
  const [attempt, setAttempt] = useState<Attempt>({ number: 0, intent: "draft", sentences: [] });
  const [theirs, setTheirs] = useState<Conference | null>(null);
  const recordState = useRef<ConferenceState>(saved?.state ?? "draft");
  const isBusy = useRef(false);
  const savedText = useRef<string | null>(null);
  useEffect(() => {
    savedText.current ??= textOf(form.getValues());
  }, [form]);
  const isDirty = useCallback(() => textOf(form.getValues()) !== savedText.current, [form]);

  const refused = (error: unknown) => {
    if (!(error instanceof ApiProblem)) throw error;
    const { code, fields = [], current } = error.problem;
    const other = code === "stale" ? Conference.safeParse(current) : null;
    if (other?.success) setTheirs(other.data);
    const { pathInForm } = tidyConference(form.getValues());
    for (const field of fields) {
      const path = pathInForm(field.path);
      form.setError(path as "title", { type: field.code, message: say({ ...field, path }) });
    }
    setState({ is: "failed", code: fields.length > 0 ? "fields" : code });
  };

  const send = async (content: ConferenceDraft) => {
    const text = textOf(form.getValues());
    if (text !== savedText.current || !sending.isKnown()) await sending.put(content);
    if (intent.get() === "record" && recordState.current === "draft") {
      await sending.record();
      recordState.current = "recorded";
    }
    savedText.current = text;
    setTheirs(null);
    setState({ is: "saved", at: new Date() });
  };

  /** Resolves true when the server has it. */
  const save = async (wanted: Intent): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    intent.set(wanted);
    setState({ is: "saving" });
    let done = false;
    let invalid = false;
    try {
      await form.handleSubmit(
        content =>
          send(content).then(() => {
            done = true;
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

  return {
    state,
    attempt,
    theirs,
    save,
    isDirty,
    /** The person has seen that somebody else saved, and puts that off. */
    putOff: () => setTheirs(null),
    /** Saves over the version of the other person, whose text stays in the history. */
    keepMine: async () => {
      if (theirs) sending.goOver(theirs.version);
      setTheirs(null);
      return save(intent.get());
    },
  };
}
