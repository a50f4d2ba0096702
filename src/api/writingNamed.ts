import { contract } from "./contract.ts";
import type { AnyWriting, Endpoint } from "./endpoint.ts";

/** The write of the contract with this name ("conferences.update"); null when today's program has none. */
export function writingNamed(name: string): AnyWriting | null {
  const [group = "", call = ""] = name.split(".");
  const calls = Object.hasOwn(contract, group) ? contract[group as keyof typeof contract] : {};
  const found = Object.hasOwn(calls, call) ? (calls as Record<string, Endpoint>)[call] : undefined;
  return found?.does === "write" ? found : null;
}
