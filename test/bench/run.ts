import { execFileSync } from "node:child_process";
import { benchBrowser } from "./browser.ts";
import { benchServer } from "./server.ts";

// `npm run bench` measures all; `npm run bench -- browser` or `-- server 1000` a part. It prints and judges nothing.
const [part, ...rest] = process.argv.slice(2);

execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
if (part !== "server") await benchBrowser();
if (part !== "browser") await benchServer(rest.length > 0 ? rest.map(Number) : [1_000, 10_000, 100_000]);
