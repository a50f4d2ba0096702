import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import type { z } from "zod";
import { newId } from "../domain/id.ts";
import { ApiProblem, type Problem } from "./problem.ts";

/** What an entry is saved under: the id it has or will have, and the version it was read in (0 for a new one). */
export type Seen = { id: string; version: number };

interface EntryFormOptions<Entry extends Seen, Typed extends FieldValues, Draft> {
  schema: z.ZodType<Draft, Typed>;
  typed: Typed;
  entry: Entry | null;
  save: (seen: Seen, draft: Draft) => Promise<unknown>;
  onSaved: (draft: Draft) => void;
}

/**
 * A form over one entry of a catalogue: the schema that the server uses checks it here, and what the server refuses
 * comes back to its field as a rule code. When somebody saved in between, saving again keeps what was typed.
 */
export function useEntryForm<Entry extends Seen, Typed extends FieldValues, Draft extends FieldValues>({
  schema,
  typed,
  entry,
  save,
  onSaved,
}: EntryFormOptions<Entry, Typed, Draft>) {
  const [seen, setSeen] = useState<Seen>(() => entry ?? { id: newId(), version: 0 });
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useForm<Typed, unknown, Draft>({
    resolver: zodResolver(schema),
    defaultValues: typed as DefaultValues<Typed>,
  });

  const refuse = (error: unknown) => {
    if (!(error instanceof ApiProblem)) throw error;
    const { fields = [], current } = error.problem;
    for (const { path, code } of fields)
      form.setError(path.replace(/^content\./, "") as Path<Typed>, { message: code });
    if (error.problem.code === "stale") setSeen(current as Seen);
    setProblem(error.problem);
  };
  const submit = form.handleSubmit(async draft => {
    setProblem(null);
    try {
      await save(seen, draft);
      onSaved(draft);
    } catch (error) {
      refuse(error);
    }
  });
  const current = problem?.code === "stale" ? (problem.current as Entry) : null;
  return {
    form,
    problem,
    /** The entry as somebody else saved it in the meantime. */
    current,
    /** Saves; what stands in the way is shown where it belongs. */
    submit: () => void submit(),
    /** Lets the newer entry replace what was typed. */
    take: (newer: Typed) => {
      form.reset(newer);
      setProblem(null);
    },
  };
}
