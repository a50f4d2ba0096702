import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { importBreaches, shapeBreaches, topBreaches } from "./support/houseRules.ts";
import { listFiles, parseSource, readSourceFiles } from "./support/sourceFiles.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

describe("The house is kept", () => {
  const files = readSourceFiles(root);

  test("there is something to look at", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });

  test("everyone imports only whom they may", () => {
    expect(importBreaches(files)).toEqual([]);
  });

  test("files are small, named after what they export, and export by name", () => {
    expect(shapeBreaches(files)).toEqual([]);
  });

  test("nothing stands at the top but what the customer named", () => {
    expect(topBreaches(listFiles(root))).toEqual([]);
  });
});

describe("A breach is seen", () => {
  test.each([
    ["src/domain/task.ts", `import { read } from "../api/query.ts";`],
    ["src/domain/task.ts", `import { useState } from "react";`],
    ["src/domain/task.ts", `import type { Page } from "../ui/Page.tsx";`],
    ["src/api/client.ts", `import { Page } from "../ui/Page.tsx";`],
    ["src/api/client.ts", `import { Hono } from "hono";`],
    ["src/ui/Page.tsx", `import { vi } from "../i18n/vi.ts";`],
    ["src/ui/Page.tsx", `export { can } from "../domain/permission.ts";`],
    ["src/paths.ts", `import { generatePath } from "react-router-dom";`],
    ["src/features/tasks/List.tsx", `import { Unit } from "../units/Unit.tsx";`],
    ["src/features/tasks/List.tsx", `const Unit = lazy(() => import("../units/Unit.tsx"));`],
    ["src/features/tasks/List.tsx", `import { routes } from "../../app/routes.tsx";`],
    ["src/features/tasks/List.tsx", `import { createApp } from "../../../server/app.ts";`],
    ["src/features/tasks/List.tsx", `import { seed } from "../../../mocks/seed.ts";`],
    ["src/features/tasks/List.tsx", `import { cn } from "../../ui/classes";`],
    ["src/features/tasks/List.tsx", `import { readFile } from "node:fs/promises";`],
    ["src/app/routes.tsx", `import { List } from "../features/tasks/List.tsx";`],
    ["src/main.tsx", `import { start } from "../mocks/browser.ts";`],
    ["src/main.tsx", `await import("../mocks/browser.ts");`],
    [
      "src/main.tsx",
      `if (__DEMO__) {\n  await import("../mocks/a.ts");\n  await import("../mocks/b.ts");\n}`,
    ],
    ["src/stray.ts", `export const stray = 1;`],
    ["server/tasks.ts", `import { useState } from "react";`],
    ["server/tasks.ts", `import { Page } from "../src/ui/Page.tsx";`],
    ["server/tasks.ts", `import { List } from "../src/features/tasks/List.tsx";`],
    ["server/tasks.ts", `import { seed } from "../mocks/seed.ts";`],
    ["server/tasks.ts", `import { createHash } from "node:crypto";`],
    ["server/tasks.ts", `import { serve } from "@hono/node-server";`],
    ["server/tasks.ts", `import { openDatabase } from "./db/dialect.ts";`],
    ["server/main.ts", `import Database from "better-sqlite3";`],
    ["server/db/migrate.node.ts", `import { Pool } from "pg";`],
    ["mocks/handler.ts", `import { readFile } from "node:fs/promises";`],
    ["mocks/handler.ts", `import { main } from "../server/main.ts";`],
    ["mocks/handler.ts", `import { Page } from "../src/ui/Page.tsx";`],
  ])("%s: %s", (path, text) => {
    const breaches = importBreaches([parseSource(path, text)]);
    expect(breaches.length).toBeGreaterThan(0);
    expect(breaches[0]).toContain(path);
  });

  test("the server reaches React through the contract", () => {
    const query = parseSource("src/api/query.ts", `import { queryOptions } from "@tanstack/react-query";`);
    const call = parseSource("src/api/call.ts", `import { read } from "./query.ts";`);
    const handler = parseSource("server/tasks.ts", `import { call } from "../src/api/call.ts";`);
    expect(importBreaches([query, call, handler])).toEqual([
      "server/tasks.ts imports ../src/api/call.ts: it would bring React into the server, through src/api/call.ts and src/api/query.ts.",
    ]);
  });

  test("a file without a name of its own, too long, or with a default export", () => {
    expect(shapeBreaches([parseSource("src/ui/utils.ts", "export const a = 1;")])).toHaveLength(1);
    expect(shapeBreaches([parseSource("src/ui/index.ts", "export const a = 1;")])).toHaveLength(1);
    expect(shapeBreaches([parseSource("src/ui/Page.tsx", "export default 1;")])).toHaveLength(1);
    expect(
      shapeBreaches([parseSource("src/ui/Page.tsx", "const a = 1;\nexport { a as default };")]),
    ).toHaveLength(1);
    expect(shapeBreaches([parseSource("src/ui/Page.tsx", "\n".repeat(200) + "void 0;")])).toHaveLength(1);
  });

  test("a tool's settings at the top", () => {
    expect(topBreaches(["knip.json", "src/main.tsx"])).toHaveLength(1);
  });
});

describe("What is allowed is left in peace", () => {
  test.each([
    ["src/domain/task.ts", `import { z } from "zod";\nimport { id } from "./id.ts";`],
    ["src/domain/id.ts", `import { sha256 } from "@noble/hashes/sha2.js";`],
    ["src/api/query.ts", `import { queryOptions } from "@tanstack/react-query";`],
    ["src/ui/Page.tsx", `import "./theme.css";\nimport { classes } from "./classes.ts";`],
    [
      "src/features/tasks/List.tsx",
      `import { paths } from "../../paths.ts";\nimport { Row } from "./Row.tsx";`,
    ],
    ["src/app/routes.tsx", `const List = () => import("../features/tasks/List.tsx");`],
    ["src/main.tsx", `if (__DEMO__) await import("../mocks/browser.ts");`],
    [
      "src/main.tsx",
      `if (__DEMO__) {\n  const { start } = await import("../mocks/browser.ts");\n  await start();\n}`,
    ],
    ["server/main.ts", `import { serve } from "@hono/node-server";\nimport { open } from "./db/dialect.ts";`],
    ["server/db/dialect.ts", `import Database from "better-sqlite3";\nimport { Pool } from "pg";`],
    ["server/backup/backup.node.ts", `import { copyFile } from "node:fs/promises";`],
    ["server/app.ts", `import { contract } from "../src/api/contract.ts";\nimport { Hono } from "hono";`],
    [
      "mocks/handler.ts",
      `import { createApp } from "../server/app.ts";\nimport sqlite from "@sqlite.org/sqlite-wasm";`,
    ],
    [
      "test/support/world.ts",
      `import { createApp } from "../../server/app.ts";\nimport { Client } from "pg";`,
    ],
    ["src/features/tasks/List.tsx", `// import { Unit } from "../units/Unit.tsx";`],
  ])("%s: %s", (path, text) => {
    expect(importBreaches([parseSource(path, text)])).toEqual([]);
  });

  test("lists may be long", () => {
    const long = "\n".repeat(300) + "void 0;";
    for (const path of [
      "src/api/contract.ts",
      "server/db/migrations.ts",
      "mocks/seed/units.ts",
      "src/i18n/vi.ts",
    ])
      expect(shapeBreaches([parseSource(path, long)])).toEqual([]);
  });
});
