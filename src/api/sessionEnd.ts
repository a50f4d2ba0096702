import type { Problem } from "./problem.ts";

/** How the open page lost its session: it ran out, or another tab of this browser signed somebody else in (by name). */
export type SessionEnd = { is: "over" } | { is: "another"; name: string };

let ended: SessionEnd | null = null;
const listeners = new Set<() => void>();

/** Whether some call of an open page was answered "sign in first" or "you are somebody else now": a store, because calls happen outside React. */
export const sessionEnd = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => ended,
  tell,
  /** What a refusal says of the session; most say nothing. Answers whether this one does. */
  hear: ({ code, who = "" }: Problem) => {
    if (code === "signIn") tell({ is: "over" });
    if (code === "anotherPerson") tell({ is: "another", name: who });
    return code === "signIn" || code === "anotherPerson";
  },
};

function tell(end: SessionEnd | null): void {
  ended = end;
  for (const listener of listeners) listener();
}
