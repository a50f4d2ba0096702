import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, runnerImport } from "vite";

/** A rule that nobody on the page uses is dropped with its file: loading one changes nothing else. */
const pureRules = { moduleSideEffects: [{ test: /\/src\/(?:domain|api)\//, sideEffects: false }] };

/** Three builds from one file: the screens, the server (`--ssr`), and the demo (`--mode demo`) with the server inside the page. */
export default defineConfig(({ mode, isSsrBuild }) => ({
  plugins: [react(), tailwindcss(), mode !== "demo" && !isSsrBuild && contractAsAddresses()],
  // What lies in publicDir is copied whole, so the demo's service worker must not lie in the production one.
  publicDir: isSsrBuild ? false : mode === "demo" ? "mocks/public" : "public",
  define: { __DEMO__: JSON.stringify(mode === "demo") },
  build: {
    outDir: mode === "demo" ? "dist/demo" : "dist/screens",
    target: isSsrBuild ? "node20" : "es2022",
    sourcemap: isSsrBuild ?? false,
    copyPublicDir: !isSsrBuild,
    rolldownOptions: { treeshake: isSsrBuild ? true : pureRules },
    // The demo carries a whole backend in one piece, loaded before anything else can be asked for.
    chunkSizeWarningLimit: mode === "demo" ? 900 : 500,
  },
  optimizeDeps: { exclude: ["@sqlite.org/sqlite-wasm"] },
  server: {
    host: "127.0.0.1",
    // What builds and tests leave behind is no source: a build beside `npm run dev` must not reload the page.
    watch: { ignored: ["**/dist/**", "**/test-results/**"] },
  },
}));

/**
 * A page that talks to a server needs of each call only where it goes and how. The schemas that the server checks by stay out of
 * the first load; a form fetches its own with itself.
 */
function contractAsAddresses(): Plugin {
  return {
    name: "contract-as-addresses",
    apply: "build",
    async load(id) {
      if (!id.endsWith("/src/api/contract.ts")) return null;
      const { module } = await runnerImport<{ contract: Record<string, Record<string, object>> }>(id);
      const isPlain = (_: string, value: unknown) =>
        typeof value === "object" && value !== null && "_zod" in value ? undefined : value;
      return `export const contract = ${JSON.stringify(module.contract, isPlain)};`;
    },
  };
}
