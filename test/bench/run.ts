import { execFileSync } from "node:child_process";
import { benchFiling } from "./filing.ts";
import { benchLists } from "./lists.ts";
import { benchMatrix } from "./matrix.ts";
import { benchRegister } from "./register.ts";
import { benchUnits } from "./units.ts";

const build = () => execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });

/** What can be measured; parts that grow with the register take its sizes. */
const parts: Record<string, (sizes: number[]) => Promise<void>> = {
  register: async () => {
    build();
    await benchRegister();
  },
  filing: async () => {
    build();
    await benchFiling();
  },
  lists: async ([...sizes]) => {
    for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) await benchLists(size);
  },
  matrix: benchMatrix,
  units: benchUnits,
};

// `npm run bench` measures all; `npm run bench -- filing` or `-- lists 1000` a part. It prints and judges nothing.
const [part, ...sizes] = process.argv.slice(2);
for (const [name, bench] of Object.entries(parts))
  if (part === undefined || part === name) await bench(sizes.map(Number));
