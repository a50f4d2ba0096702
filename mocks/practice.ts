import { tellOfPosts } from "../server/accounts/postCalendar.ts";
import { createApp } from "../server/app.ts";
import { migrate } from "../server/db/migrate.ts";
import { isEmpty } from "./isEmpty.ts";
import { type Keeper, keeper } from "./keeper.ts";
import { insertPracticeAccounts } from "./practiceAccounts.ts";
import { practiceSession, type RememberedName } from "./practiceSession.ts";
import type { Snapshot } from "./snapshot.ts";
import { openWasmStore, type WasmStore } from "./sqlite.ts";

/** The whole backend, open in this page. */
export type Practice = { app: ReturnType<typeof createApp>; store: WasmStore; keeper: Keeper };

/** Opens the practice world as it was left, or the sample world when there is none (or none that this program can read). */
export async function openPractice(snapshot: Snapshot, remembered: RememberedName): Promise<Practice> {
  const bytes = await snapshot.read().catch(() => null);
  const practice = await openFrom(bytes, snapshot, remembered).catch((error: unknown) => {
    if (bytes === null) throw error;
    return openFrom(null, snapshot, remembered);
  });
  return practice;
}

async function openFrom(bytes: Uint8Array | null, snapshot: Snapshot, remembered: RememberedName) {
  const keep = keeper(snapshot, () => store.bytes());
  const store = await openWasmStore(bytes, () => keep.changed());
  await migrate(store);
  if (await isEmpty(store.db)) {
    // Most visits find a world already and need none of this.
    const { seedWorld } = await import("./seed.ts");
    await seedWorld(store, insertPracticeAccounts);
  }
  const clock = () => new Date();
  await tellOfPosts(store.db, clock());
  const session = practiceSession(store.db, remembered, clock);
  const app = createApp({ store, session, clock, isSameSite: () => true });
  return { app, store, keeper: keep };
}

/** Closes the practice world, written down for the next visit or dropped with what was not written yet. */
export async function closePractice({ store, keeper: keep }: Practice, how: "keep" | "drop"): Promise<void> {
  if (how === "keep") await keep.flush();
  keep.stop();
  await store.close();
}
