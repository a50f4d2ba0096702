import { format } from "node:util";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 5_000 });

const complaints: string[] = [];

for (const level of ["error", "warn"] as const) {
  const print = console[level];
  console[level] = (...parts: unknown[]) => {
    complaints.push(format(...parts));
    print(...parts);
  };
}

// jsdom draws nothing, so there is nowhere to scroll to.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  cleanup();
  const heard = complaints.splice(0).join("\n");
  if (heard) throw new Error(`The screen complained on the console: ${heard}`);
});
