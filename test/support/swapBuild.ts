import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of what `npm run build` built, which can become the next build. */
export interface CopiedBuild {
  program: string;
  /** The names of its scripts under assets/, where those of earlier builds lie too. */
  scripts: () => string[];
  /** As after a deployment: every script has another name, and nothing of the build before is left. */
  swap: () => void;
  remove: () => void;
}

/** Copies the build to where it finds its packages. */
export function copyBuild(): CopiedBuild {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  const folder = mkdtempSync(join(root, "node_modules/.cache/so-ket-swap-"));
  for (const part of ["server", "screens"])
    cpSync(join(root, "dist", part), join(folder, part), { recursive: true });
  const screens = join(folder, "screens");
  const worker = () => readFileSync(join(screens, "sw.js"), "utf8");
  const scripts = () => [...worker().matchAll(/"\/assets\/([^"]+\.js)"/g)].map(([, name = ""]) => name);
  return {
    program: join(folder, "server/main.js"),
    scripts,
    swap: () => {
      const old = new Set(scripts());
      const next = (name: string) => (old.has(name) ? name.replace(/\.js$/, "2.js") : name);
      const renamed = (text: string) => text.replace(/[\w.-]+\.js\b/g, next);
      for (const name of readdirSync(join(screens, "assets")).filter(file => file.endsWith(".js"))) {
        const path = join(screens, "assets", name);
        if (old.has(name))
          writeFileSync(join(screens, "assets", next(name)), renamed(readFileSync(path, "utf8")));
        rmSync(path);
      }
      for (const name of ["index.html", "sw.js"]) {
        const text = renamed(readFileSync(join(screens, name), "utf8"));
        writeFileSync(join(screens, name), text.replace(/serviceWorker\(self, "/, "$&2"));
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
