import type { Machine } from "../domain/draft.ts";
import { isId, newId } from "../domain/newId.ts";
import { deviceChoice } from "./deviceChoice.ts";

const name = "so-ket-machine";
let made: Machine | undefined;

const systems = [
  ["Android", /Android/],
  ["iPhone", /iPhone|iPad/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS/],
  ["Linux", /Linux/],
] as const;
const browsers = [
  ["Edge", /Edg\//],
  ["Cốc Cốc", /coc_coc/i],
  ["Firefox", /Firefox\//],
  ["Chrome", /Chrome\//],
  ["Safari", /Safari\//],
] as const;

/** What a person would call this browser, from what it says of itself: "Chrome, Windows". */
function machineName(userAgent: string): string {
  const found = (kinds: readonly (readonly [string, RegExp])[]) =>
    kinds.find(([, sign]) => sign.test(userAgent))?.[0];
  return [found(browsers), found(systems)].filter(Boolean).join(", ");
}

/** This browser, as drafts name where they were typed. The id says only "the same one as before"; a shared computer forgets it with the tab. */
export function thisMachine(): Machine {
  made ??= { id: knownId() ?? newId(), name: machineName(navigator.userAgent) };
  return made;
}

function knownId(): string | undefined {
  try {
    const memory = deviceChoice.keepsNothing() ? sessionStorage : localStorage;
    if (!isId(memory.getItem(name))) memory.setItem(name, newId());
    const known = memory.getItem(name);
    return isId(known) ? known : undefined;
  } catch {
    // A browser that keeps nothing is a new one at each visit.
    return undefined;
  }
}

/** How a save names the drafts on the server that it holds: all that was typed of its record on this machine until then. */
export function typedHereUntil(instant: string): string {
  return `${thisMachine().id}@${instant}`;
}
