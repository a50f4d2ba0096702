import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Three builds from one file: the screens, the server (`--ssr`), and the demo (`--mode demo`) with the server inside the page. */
export default defineConfig(({ mode, isSsrBuild }) => ({
  plugins: [react(), tailwindcss()],
  // What lies in publicDir is copied whole, so the demo's service worker must not lie in the production one.
  publicDir: isSsrBuild ? false : mode === "demo" ? "mocks/public" : "public",
  define: { __DEMO__: JSON.stringify(mode === "demo") },
  build: {
    outDir: mode === "demo" ? "dist/demo" : "dist/screens",
    target: isSsrBuild ? "node20" : "es2022",
    sourcemap: isSsrBuild ?? false,
    copyPublicDir: !isSsrBuild,
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
