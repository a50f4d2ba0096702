import { join } from "node:path";
import type { Plugin } from "vite";
import { defineConfig, mergeConfig } from "vitest/config";
import all from "../vitest.config.ts";
import type { Mutant } from "./rightsMutants.ts";

/** Switches one check off in the program that the tests then run; the file on disk stays as it is. */
function switchOff({ file, from, to, at }: Mutant): Plugin {
  const path = join(import.meta.dirname, "../..", file);
  return {
    name: "one check off",
    enforce: "pre",
    transform(code, id) {
      if (id.split("?")[0] !== path) return null;
      const parts = code.split(from);
      return [parts.slice(0, at + 1).join(from), parts.slice(at + 1).join(from)].join(to);
    },
  };
}

const mutant = JSON.parse(process.env["MUTANT"] ?? "null") as Mutant | null;

/** The tests as always, over a program in which the check that MUTANT names is off. */
export default mergeConfig(all, defineConfig({ plugins: mutant === null ? [] : [switchOff(mutant)] }));
