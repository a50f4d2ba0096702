import { posix } from "node:path";

/** One import: `type` leaves nothing behind in the program, `dynamic` is fetched when it is needed. */
export interface Import {
  from: string;
  kind: "static" | "dynamic" | "type";
}

/** A file as the rules see it. */
export interface SourceFile {
  path: string;
  text: string;
  imports: Import[];
  hasDefaultExport: boolean;
}

/** Where a file lives: a folder of `src`, one feature, `server`, `mocks`, `test`, or a file that stands alone in `src`. */
function placeOf(path: string): string {
  const [top = "", second = "", third = ""] = path.split("/");
  if (top !== "src") return top;
  if (second === "features") return `features/${third}`;
  return posix.parse(second).name;
}

interface Door {
  /** Places of ours that may be imported, besides its own; `features/` means all of them. */
  opens: string[];
  /** Why the others may not. */
  because: string;
  /** Packages that may be imported, or may not. */
  packages?: RegExp;
  noPackages?: RegExp;
}

const react = /^(react|lucide-react|@tanstack\/react)(-|\/|$)|^@react-|^@hookform\//;
const drivers = /^(better-sqlite3|pg)(\/|$)/;
const node = /^node:|^@hono\/node-server(\/|$)/;
const serversOwn = /^(node:|hono|@hono\/|kysely|better-sqlite3|pg|msw|@sqlite\.org\/)/;

const doors: Record<string, Door> = {
  domain: {
    opens: [],
    because: "the domain is true without any computer",
    packages: /^(zod|uuid|@noble\/hashes)(\/|$)/,
  },
  api: { opens: ["domain"], because: "a call knows the domain only", noPackages: serversOwn },
  i18n: { opens: ["domain"], because: "words know the domain only", noPackages: serversOwn },
  paths: { opens: ["domain"], because: "an address knows the domain only", packages: /^$/ },
  ui: { opens: [], because: "ui imports nothing of ours", noPackages: serversOwn },
  features: {
    opens: ["domain", "api", "ui", "i18n", "paths"],
    because: "what two features share is a rule (domain), a widget (ui) or a call (api)",
    noPackages: serversOwn,
  },
  app: {
    opens: ["domain", "api", "ui", "i18n", "paths", "features/"],
    because: "the app puts features together and knows nothing behind the contract",
    noPackages: serversOwn,
  },
  worker: { opens: [], because: "the worker is a program of its own, in one file", packages: /^$/ },
  main: {
    opens: ["api", "app", "ui", "i18n", "paths", "mocks"],
    because: "the door only opens the app",
    noPackages: serversOwn,
  },
  server: { opens: ["domain", "api", "i18n"], because: "the server has no screens", noPackages: react },
  mocks: {
    opens: ["server", "domain", "api"],
    because: "a mock is the server in another place",
    noPackages: node,
  },
};

/** Whether the name of a server file says that it needs Node; all the others run in a page too. */
function knowsNode(path: string): boolean {
  return path === "server/main.ts" || path === "server/db/dialect.ts" || /node/i.test(posix.basename(path));
}

/** Who may import whom: a sentence for each breach. */
export function importBreaches(files: SourceFile[]): string[] {
  const byPath = new Map(files.map(file => [file.path, file]));
  return files
    .filter(({ path }) => !path.startsWith("test/") && !path.endsWith(".d.ts"))
    .flatMap(file => breachesOf(file, byPath));
}

function breachesOf(file: SourceFile, byPath: Map<string, SourceFile>): string[] {
  const { path } = file;
  const place = placeOf(path);
  const door = doors[place] ?? doors[place.split("/")[0] ?? ""];
  if (!door) return [`${path} stands where the house has no room for it.`];

  const breaches: string[] = [];
  for (const { from, kind } of file.imports) {
    const tell = (why: string) => breaches.push(`${path} imports ${from}: ${why}.`);
    if (!from.startsWith(".")) {
      if (door.packages?.test(from) === false || door.noPackages?.test(from)) tell(door.because);
      if (drivers.test(from) && path !== "server/db/dialect.ts")
        tell("only server/db/dialect.ts knows database drivers");
      if (place === "server" && node.test(from) && !knowsNode(path))
        tell(
          "in the server only main.ts, db/dialect.ts and files named after Node know Node; the rest runs in a page",
        );
      continue;
    }

    const target = posix.join(posix.dirname(path), from.replace(/\?.*$/, ""));
    const there = placeOf(target);
    if (!posix.extname(target)) tell("an import says its file's extension");
    if (
      there !== place &&
      !door.opens.some(open => there === open || (open.endsWith("/") && there.startsWith(open)))
    )
      tell(door.because);
    if (place === "app" && there.startsWith("features/") && kind === "static")
      tell("the app imports features lazily, so that a page loads only what it shows");
    if (place === "main" && there === "mocks" && !isGuarded(file, from))
      tell("mocks stay out of production, behind one `if (__DEMO__)` and a dynamic import");
    if (
      ["server", "mocks"].includes(place) &&
      !knowsNode(path) &&
      knowsNode(target) &&
      there === "server" &&
      kind !== "type"
    )
      tell("it would bring Node into a page");
    if (place === "server" && there === "api") {
      const way = wayToReact(target, byPath);
      if (way) tell(`it would bring React into the server, through ${way.join(" and ")}`);
    }
  }
  return breaches;
}

/** Whether the one import of the mocks is dynamic, and said after `__DEMO__` on the same line or the line before. */
function isGuarded(file: SourceFile, from: string): boolean {
  const ofMocks = file.imports.filter(({ from: other }) => other.includes("mocks/"));
  const lines = file.text.split("\n");
  const at = lines.findIndex(line => line.includes(`"${from}"`));
  const guard = lines.slice(Math.max(0, at - 1), at + 1).join("\n");
  return ofMocks.length === 1 && ofMocks[0]?.kind === "dynamic" && guard.includes("__DEMO__");
}

/** The files from `path` to one that imports React, if there is such a way. */
function wayToReact(
  path: string,
  byPath: Map<string, SourceFile>,
  seen = new Set<string>(),
): string[] | undefined {
  const file = byPath.get(path);
  if (!file || seen.has(path)) return undefined;
  seen.add(path);
  const lasting = file.imports.filter(({ kind }) => kind !== "type");
  if (lasting.some(({ from }) => react.test(from))) return [path];
  for (const { from } of lasting.filter(each => each.from.startsWith("."))) {
    const rest = wayToReact(posix.join(posix.dirname(path), from), byPath, seen);
    if (rest) return [path, ...rest];
  }
  return undefined;
}

const atTheTop =
  "package.json package-lock.json tsconfig.json vite.config.ts index.html README.md src server public mocks test";

/** What stands at the top of the repository and should not: settings live in hidden files or in the folder they serve. */
export function topBreaches(paths: string[]): string[] {
  const tops = new Set(paths.map(path => path.split("/")[0] ?? ""));
  return [...tops]
    .filter(top => !atTheTop.split(" ").includes(top) && !top.startsWith("."))
    .map(top => `${top} stands at the top of the repository, where the house has no place for it.`);
}

const lists = [/(^|\/)(contract|migrations|seed)[^/]*(\/|\.tsx?$)/i, /^src\/i18n\//, /^test\//, /\.d\.ts$/];

/** What a file is called, how long it is and how it exports: a sentence for each breach. */
export function shapeBreaches(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text, hasDefaultExport }) => {
    const breaches: string[] = [];
    const { name } = posix.parse(path);
    const lines = text.trimEnd().split("\n").length;
    if (/^(index|utils?|helpers?|types?)$/i.test(name))
      breaches.push(`${path} is not named after the one idea it exports.`);
    if (hasDefaultExport && !name.endsWith(".config"))
      breaches.push(`${path} has a default export: exports have names.`);
    if (lines > 200 && !lists.some(list => list.test(path)))
      breaches.push(`${path} has ${lines} lines: 200 is the wall, find the second idea in it.`);
    return breaches;
  });
}
