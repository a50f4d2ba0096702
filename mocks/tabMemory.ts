import type { RememberedName } from "./practiceSession.ts";

const key = "so-ket-practice-username";

/** Remembers a name for the life of the tab; where the browser refuses storage, for the life of the page. */
export function tabMemory(): RememberedName {
  let name = stored();
  return {
    get: () => name,
    set: username => {
      name = username;
      try {
        if (username === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, username);
      } catch {
        // The name is still known until the page goes.
      }
    },
  };
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
