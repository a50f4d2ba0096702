/** What a person is told before signing out with unsaved words, and what may be answered. */
export type SignOutAnswer = "stay" | "keep" | "discard";
export interface SignOutQuestion {
  /** Titles of what lies on this device, and of what is on the screen only. */
  kept: readonly string[];
  onScreen: readonly string[];
  answer: (answer: SignOutAnswer) => void;
}

let asked: SignOutQuestion | null = null;
const listeners = new Set<() => void>();

function show(question: SignOutQuestion | null) {
  asked = question;
  for (const listener of listeners) listener();
}

/** The question that stands open: a store, because signing out is begun from the menu and from the palette alike. */
export const signOutQuestion = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => asked,
  ask: ({ kept, onScreen }: Omit<SignOutQuestion, "answer">) =>
    new Promise<SignOutAnswer>(resolve => {
      const answer = (given: SignOutAnswer) => {
        show(null);
        resolve(given);
      };
      show({ kept, onScreen, answer });
    }),
};
