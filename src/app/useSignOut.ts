import { useQueryClient } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { useNavigate } from "react-router-dom";
import { change } from "../api/client.ts";
import { contract } from "../api/contract.ts";
import { draftsOnDevice, forgetDraftsOf } from "../api/deviceDrafts.ts";
import { settleKeepers, silenceKeepers, titlesOnScreenOnly, wakeKeepers } from "../api/deviceKeeper.ts";
import { settleSenders } from "../api/draftSender.ts";
import { fileQueueStore } from "../api/fileQueueStore.ts";
import { forgetPerson } from "../api/lastPerson.ts";
import { leaveProvider } from "../api/leaveProvider.ts";
import { forgetOutboxOf, outbox } from "../api/outbox.ts";
import { ApiProblem } from "../api/problem.ts";
import { useWrite } from "../api/query.ts";
import { newId } from "../domain/id.ts";
import { useWords } from "../i18n/useWords.ts";
import { problemText, problemWords } from "../i18n/words/problems.ts";
import { shellStateWords } from "../i18n/words/shellState.ts";
import { paths } from "../paths.ts";
import { toast } from "../ui/toast.ts";
import { signOutQuestion } from "./signOutQuestion.ts";
import { useActor } from "./useActor.ts";

/** A server that does not answer must not keep somebody from leaving. */
const patience = 1500;

/** Ends the session and leaves the page: whoever comes next starts at home. Words that the server does not have are asked about first. */
export function useSignOut(onLeave: () => void): () => Promise<void> {
  const words = useWords(problemWords);
  const device = useWords(shellStateWords);
  const signOut = useWrite(contract.session.signOut);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const userId = useActor()?.id ?? "";

  const mayLeave = async () => {
    await Promise.all([settleKeepers(), settleSenders(patience)]);
    const drafts = await queries.fetchQuery(draftsOnDevice(userId));
    const files = fileQueueStore.read().filter(({ state }) => state.is !== "failed" || !state.isFinal);
    const filesIn = (isKept: boolean) =>
      files.filter(file => (file.kept === "kept") === isKept).map(({ name }) => name);
    const named = (title: string) => title || device.untitled;
    const onScreen = [...titlesOnScreenOnly().map(named), ...filesIn(false)];
    const waiting = outbox.read() ?? [];
    const kept = [...[...waiting, ...drafts].map(({ title }) => named(title)), ...filesIn(true)];
    if (kept.length + onScreen.length === 0) return true;
    const answer = await signOutQuestion.ask({ kept, onScreen });
    if (answer === "discard") {
      silenceKeepers(userId);
      await forgetDraftsOf(userId);
      if (waiting.length > 0) await forgetOutboxOf(userId);
      const { fileQueue } = await import("../api/fileQueue.ts");
      await fileQueue.forget(userId);
      // Unreachable, the server keeps its copy, which its owner finds and drops another time.
      for (const { type, recordId } of drafts)
        await change(contract.drafts.drop, { type, recordId, body: { stamp: null } }, newId(), userId).catch(
          () => undefined,
        );
    }
    return answer !== "stay";
  };
  return async () => {
    const isReady = await mayLeave().catch(() => {
      toast(device.signOutFailed, { variant: "bad" });
      return false;
    });
    if (!isReady) return;
    // Whatever becomes of the call: this device opens for nobody any more by itself.
    await forgetPerson();
    try {
      const session = await signOut.send({ body: {} });
      // The page goes first: its own question about unsaved words has been answered here.
      flushSync(onLeave);
      await navigate(paths.home());
      leaveProvider(session);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      wakeKeepers(userId);
      const isOffline = error.problem.code === "offline";
      toast(isOffline ? device.signOutLater : problemText(words, error.problem), { variant: "bad" });
    }
  };
}
