import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import type { Import, SourceFile } from "./houseRules.ts";

/** The paths that git knows, or would know after `git add`, below the given folders. */
export function listFiles(root: string, ...folders: string[]): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...folders];
  const names = execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\0");
  return [...new Set(names)].filter(name => name && existsSync(join(root, name)));
}

/** Every TypeScript file of the program and its tests, with what it imports. */
export function readSourceFiles(root: string): SourceFile[] {
  return listFiles(root, "src", "server", "mocks", "test")
    .filter(path => /\.tsx?$/.test(path))
    .map(path => parseSource(path, readFileSync(join(root, path), "utf8")));
}

/** One file as the rules of the house see it. */
export function parseSource(path: string, text: string): SourceFile {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);

  const imports: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const erased = entries.length > 0 && entries.every(({ isType }) => isType);
    imports.push({ from: moduleRequest.value, kind: erased ? "type" : "static" });
  }
  const passedOn = module.staticExports.flatMap(({ entries }) => entries);
  for (const { moduleRequest, isType } of passedOn) {
    if (moduleRequest) imports.push({ from: moduleRequest.value, kind: isType ? "type" : "static" });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^["'`](.*)["'`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[1]) imports.push({ from: literal[1], kind: "dynamic" });
  }
  return {
    path,
    text,
    imports,
    hasDefaultExport: passedOn.some(
      ({ exportName }) => exportName.kind === "Default" || exportName.name === "default",
    ),
  };
}
