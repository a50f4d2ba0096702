import { connect } from "../src/api/client.ts";
import { answerFrom } from "./answerFrom.ts";
import { followApiLinks } from "./apiLinks.ts";
import { closePractice, openPractice, type Practice } from "./practice.ts";
import { openSnapshot } from "./snapshot.ts";
import { startWorker } from "./startWorker.ts";
import { tabMemory } from "./tabMemory.ts";
import { takeTurns } from "./takeTurns.ts";

/** Opens the whole backend inside the page; resolves when the first call can be made. */
export async function startMocks(): Promise<void> {
  const snapshot = await openSnapshot();
  const remembered = tabMemory();
  let practice: Practice | null = null;
  const turns = takeTurns<Practice>({
    open: async () => (practice = await openPractice(snapshot, remembered)),
    close: async (held, how) => {
      practice = null;
      await closePractice(held, how);
    },
  });

  addEventListener("pagehide", turns.leave);
  document.addEventListener("visibilitychange", () => void practice?.keeper.flush());
  addEventListener("so-ket-reset", () => {
    turns.drop();
    void snapshot.clear();
    remembered.set(null);
  });

  const answer = answerFrom(turns);
  followApiLinks(answer);
  // A world that cannot be opened must not leave the page white: the first call will meet the fault, and the page says so.
  const opening = turns.use(async () => {}).catch(() => {});
  const [hasWorker] = await Promise.all([startWorker(answer), opening]);
  if (!hasWorker) connect(answer);
}
