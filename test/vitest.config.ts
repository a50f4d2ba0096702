import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// No answer may depend on where the machine thinks it stands: the department is in Vietnam, the tests are not.
process.env.TZ = "America/St_Johns";

/** Three kinds of tests: rules (nothing but Node), the server (every SQL), the screens (as a person, in jsdom). */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  publicDir: false,
  define: { __DEMO__: "false" },
  test: {
    allowOnly: false,
    // What was reviewed is written anew only by whoever asks for it (-u).
    update: "none",
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    setupFiles: "test/support/seededChecks.ts",
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/house.test.ts", "test/build.test.ts", "test/domain/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["test/access.test.ts", "test/server/**/*.test.ts"],
          globalSetup: "test/support/postgresForVitest.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          environment: "jsdom",
          include: ["test/screens/**/*.test.{ts,tsx}"],
          setupFiles: ["test/support/seededChecks.ts", "test/support/screenSetup.ts"],
        },
      },
    ],
  },
});
