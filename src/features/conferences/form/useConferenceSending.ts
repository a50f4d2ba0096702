import { useRef } from "react";
import { contract } from "../../../api/contract.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { useWrite } from "../../../api/query.ts";
import type { ConferenceDraft } from "../../../domain/conference.ts";
import { newId } from "../../../domain/id.ts";

type Sent = Promise<{ id: string; version: number }>;

/** After these nobody knows whether the server did it; everything else is an answer. */
const leavesUnknown = new Set(["offline", "busy", "full", "unexpected"]);

/**
 * Sends one conference: first `create` under an id made once, then `update` over the version seen last. A call whose answer
 * got lost is asked again under its own key before anything else is sent, so it is neither lost nor done twice.
 * `isContinued`: the form was opened with words of an earlier visit, whose answer may have been lost with its page.
 */
export function useConferenceSending(id: string, firstVersion: number | null, isContinued: boolean) {
  const create = useWrite(contract.conferences.create);
  const update = useWrite(contract.conferences.update);
  const record = useWrite(contract.conferences.record);
  const version = useRef(firstVersion);
  const unanswered = useRef<(() => Sent) | null>(null);

  const call = async (send: () => Sent) => {
    unanswered.current = send;
    try {
      version.current = (await send()).version;
      unanswered.current = null;
    } catch (error) {
      if (!(error instanceof ApiProblem && leavesUnknown.has(error.problem.code))) unanswered.current = null;
      throw error;
    }
  };
  const settle = async () => {
    if (unanswered.current) await call(unanswered.current);
  };
  const putNow = async (content: ConferenceDraft) => {
    const key = newId();
    const seen = version.current;
    if (seen !== null) return call(() => update.send({ id, version: seen, body: content }, key));
    try {
      await call(() => create.send({ body: { id, content } }, key));
    } catch (error) {
      if (!isContinued || !isOwnIdTaken(error)) throw error;
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
      const key = newId();
      const seen = version.current ?? 0;
      await call(() => record.send({ id, version: seen, body: {} }, key));
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
