import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "./support/sourceFiles.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a list page may load before it can be used, in bytes of script as served. */
const firstLoadBudget = 170_000;

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
}

describe("The production screens", () => {
  const built = mkdtempSync(join(tmpdir(), "so-ket-build-"));
  afterAll(() => rmSync(built, { recursive: true, force: true }));

  beforeAll(() => {
    // Vitest's own NODE_ENV would make a build that no user ever gets.
    const { NODE_ENV: _, ...env } = process.env;
    const args = [
      "node_modules/vite/bin/vite.js",
      "build",
      "--logLevel",
      "error",
      "--outDir",
      built,
      "--emptyOutDir",
    ];
    execFileSync(process.execPath, args, { cwd: root, env, stdio: "pipe" });
  }, 120_000);

  test.each([/\bmsw\b/i, /mockServiceWorker/i, /sqlite/i, /kysely/i, /\bhono\b/i, /better-auth/i])(
    "carry nothing of the mocks or the server: %s",
    mark => {
      const texts = namesIn(built).filter(name =>
        /\.(m?js|css|html|json|map|webmanifest|svg|txt)$/.test(name),
      );
      expect(texts.length).toBeGreaterThan(1);
      const bearers = texts.filter(
        name => mark.test(name) || mark.test(readFileSync(join(built, name), "utf8")),
      );
      expect(bearers).toEqual([]);
    },
  );

  test("carry no file of the demo and no WebAssembly", () => {
    const common = namesIn(join(root, "public"));
    const ofDemo = namesIn(join(root, "mocks/public")).filter(name => !common.includes(name));
    expect(namesIn(built).filter(name => ofDemo.includes(name) || name.endsWith(".wasm"))).toEqual([]);
  });

  test("load a list page within the budget of 170 kB of script as served", () => {
    const folder = join(built, "assets");
    const entries = namesIn(folder).filter(name => /^(?:index|ConferenceListPage)-[\w-]+\.js$/.test(name));
    expect(entries).toHaveLength(2);
    const loaded = new Set(entries);
    // A set is walked on to what is added meanwhile.
    for (const name of loaded) {
      const code = readFileSync(join(folder, name), "utf8");
      for (const [, next = ""] of code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
        loaded.add(next);
    }
    const sizes = [...loaded].map(name => brotliCompressSync(readFileSync(join(folder, name))).length);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(firstLoadBudget);
  });

  test("open under a strict content security policy, from their own files only", () => {
    const html = readFileSync(join(built, "index.html"), "utf8");
    const addresses = [...html.matchAll(/\s(?:src|href)\s*=\s*["']?([^"'\s>]*)/g)].map(
      ([, address = ""]) => address,
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address).toMatch(/^\/(?!\/)/);
      // Who is signed in is asked of our own API, beside the first scripts.
      if (address === "/api/session") continue;
      expect(existsSync(join(built, address)), `${address} is among the built files`).toBe(true);
    }
    expect(html, "a script says where it comes from").not.toMatch(/<script(?![^>]*\ssrc=)/i);
    expect(html, "no style and no handler is written into the page").not.toMatch(
      /<style|\sstyle\s*=|\son\w+\s*=/i,
    );
  });
});

describe("What is committed", () => {
  const texts = listFiles(root)
    .map(path => ({ path, text: readFileSync(join(root, path), "utf8") }))
    .filter(({ text }) => !text.includes("\0"));

  test.each([
    ["the folders of somebody's machine", /(?<![\w.$}])\/(work|home|root)\/[\w.-]/],
    ["the host of a package registry", /\bregistry\.[\w-]+\.\w+|"resolved": "https?:/],
  ])("does not name %s", (_, pattern) => {
    const lines = texts.flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, index) =>
          pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [],
        ),
    );
    expect(lines).toEqual([]);
  });

  test("has a lock file without holes: npm ci refuses one that leaves out another platform's binaries", () => {
    const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, "utf8")) as {
      packages: Record<string, Locked>;
    };
    const names = new Set(Object.keys(packages).map(path => path.replace(/^.*node_modules\//, "")));
    const wanted = Object.values(packages).flatMap(locked => Object.keys(locked.optionalDependencies ?? {}));
    expect(wanted.filter(name => !names.has(name))).toEqual([]);
  });
});

type Locked = { optionalDependencies?: Record<string, string> };
