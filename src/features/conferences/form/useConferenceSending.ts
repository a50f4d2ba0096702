import { useRef } from "react";
import { contract } from "../../../api/contract.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { isUnknown, useWrite } from "../../../api/query.ts";
import { type ConferenceDraft, emptyConference } from "../../../domain/conference/conference.ts";
import { newId } from "../../../domain/id.ts";
import { isSame } from "../../../domain/merge/sameValue.ts";

/** One call as it was or would be sent; the key stays with it wherever it goes. */
export type Step = {
  does: "create" | "update" | "record";
  content: ConferenceDraft | null;
  version: number | null;
  key: string;
  wasSent?: boolean;
};

/** How the form began, and what of its words the server keeps as drafts. */
type Begun = { isContinued: boolean; drafts: () => readonly string[] };

/**
 * Sends one conference: first `create` under an id made once, then `update` over the version seen last. A call whose answer
 * got lost is asked again under its own key before anything else is sent, so it is neither lost nor done twice.
 * `isContinued`: the form was opened with words of an earlier visit, whose answer may have been lost with its page.
 */
export function useConferenceSending(
  id: string,
  firstVersion: number | null,
  { isContinued, drafts }: Begun,
) {
  const create = useWrite(contract.conferences.create);
  const update = useWrite(contract.conferences.update);
  const record = useWrite(contract.conferences.record);
  const version = useRef(firstVersion);
  const unanswered = useRef<Step | null>(null);

  const send = ({ does, content, version: seen, key }: Step) => {
    const over = { id, version: seen ?? 0 };
    if (does === "record") return record.send({ ...over, body: {} }, key);
    const body = content ?? emptyConference();
    return does === "create"
      ? create.send({ body: { id, content: body }, drafts: drafts() }, key)
      : update.send({ ...over, body, drafts: drafts() }, key);
  };
  const call = async (step: Step) => {
    unanswered.current = step;
    try {
      version.current = (await send(step)).version;
      unanswered.current = null;
    } catch (error) {
      if (!isUnknown(error)) unanswered.current = null;
      throw error;
    }
  };
  const settle = async () => {
    if (unanswered.current) await call(unanswered.current);
  };
  const putStep = (content: ConferenceDraft): Step => ({
    does: version.current === null ? "create" : "update",
    content,
    version: version.current,
    key: newId(),
  });
  const recordStep = (): Step => ({ does: "record", content: null, version: version.current, key: newId() });
  const putNow = async (content: ConferenceDraft) => {
    const step = putStep(content);
    try {
      await call(step);
    } catch (error) {
      if (step.does === "update" || !isContinued || !isOwnIdTaken(error)) throw error;
      // Begun on this device in an earlier visit: the first save of this record arrived, and the page was gone before the answer came.
      version.current = 1;
      await putNow(content);
    }
  };
  return {
    /** Throws ApiProblem. */
    put: async (content: ConferenceDraft) => {
      await settle();
      await putNow(content);
    },
    /** Throws ApiProblem. */
    record: async () => {
      await settle();
      await call(recordStep());
    },
    /**
     * What is left to send, in order, for the outbox: what was sent without an answer first, then what nobody has tried. Each step
     * stands on the one before; the first one on `version`, null where it goes behind what waits there already.
     */
    left: (wanted: { content: ConferenceDraft | null; isToRecord: boolean; isBehind: boolean }): Step[] => {
      const tried = unanswered.current;
      const steps: Step[] = tried ? [{ ...tried, wasSent: true }] : [];
      const add = (step: Step) => {
        const isFirst = steps.length === 0 && !wanted.isBehind;
        const does = step.does === "create" && !isFirst ? "update" : step.does;
        steps.push({ ...step, does, version: isFirst ? step.version : null });
      };
      if (wanted.content && !isSame(tried?.content, wanted.content)) add(putStep(wanted.content));
      if (wanted.isToRecord && tried?.does !== "record") add(recordStep());
      return steps;
    },
    /** The outbox has it: it is not sent from here any more. */
    forget: () => {
      unanswered.current = null;
    },
    /** The next send goes over this version, which somebody else has saved and the person has been told about. */
    goOver: (theirs: number | null) => {
      version.current = theirs;
    },
    /** The version of the server that the form stands on; null for a record that was never saved. */
    version: () => version.current,
    isKnown: () => version.current !== null && unanswered.current === null,
  };
}

function isOwnIdTaken(error: unknown): boolean {
  return (
    error instanceof ApiProblem &&
    error.problem.code === "taken" &&
    (error.problem.fields ?? []).some(({ path }) => path === "id")
  );
}
