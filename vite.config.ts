import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, runnerImport, transformWithOxc } from "vite";

/** A rule that nobody on the page uses is dropped with its file: loading one changes nothing else. */
const pureRules = { moduleSideEffects: [{ test: /\/src\/(?:domain|api)\//, sideEffects: false }] };

/**
 * The register's first load in a few files: on a line with 150 ms of delay its forty small ones took longer than all their bytes. The
 * libraries stand apart, so that a new build leaves them in the browser's cache; what brings schemas along stays with the forms.
 */
function firstLoadGroups() {
  const register = fileURLToPath(new URL("src/features/conferences/ConferenceListPage.tsx", import.meta.url));
  const name = (id: string, graph: ModuleGraph) =>
    reachedFrom(register, graph).has(id) &&
    ![...reachedFrom(id, graph)].some(module => module.includes("/node_modules/zod/"))
      ? "common"
      : null;
  return [
    {
      name: "libraries",
      test: /\/node_modules\/(?:react|react-dom|react-router|react-router-dom|scheduler|@tanstack)\//,
      priority: 2,
    },
    { name, debugName: "common", test: /\/src\/(?:api|domain|i18n|ui)\/|\/lucide-react\//, priority: 1 },
  ];
}

type ModuleGraph = { getModuleInfo(id: string): { importedIds: string[] } | null };

/** A module and all that it imports at once, straight or through others. */
function reachedFrom(module: string, graph: ModuleGraph): Set<string> {
  const reached = new Set([module]);
  // A set is walked on to what is added meanwhile.
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

/** Three builds from one file: the screens, the server (`--ssr`), and the demo (`--mode demo`) with the server inside the page. */
export default defineConfig(({ mode, isSsrBuild }) => ({
  plugins: [react(), tailwindcss(), mode !== "demo" && !isSsrBuild && [contractAsAddresses(), keptApp()]],
  // What lies in publicDir is copied whole, so the demo's service worker must not lie in the production one.
  publicDir: isSsrBuild ? false : mode === "demo" ? "mocks/public" : "public",
  define: { __DEMO__: JSON.stringify(mode === "demo") },
  build: {
    // Pages opened before this build still ask for their own files.
    emptyOutDir: mode === "demo" || isSsrBuild === true,
    outDir: mode === "demo" ? "dist/demo" : "dist/screens",
    target: isSsrBuild ? "node20" : "es2022",
    sourcemap: isSsrBuild ?? false,
    copyPublicDir: !isSsrBuild,
    rolldownOptions: isSsrBuild
      ? { treeshake: true }
      : { treeshake: pureRules, output: { codeSplitting: { groups: firstLoadGroups() } } },
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

const days = 86_400_000;

/** The production screens as an app of their own: a service worker that knows the build's files, a manifest, and the files of builds of the last 30 days. */
function keptApp(): Plugin {
  return {
    name: "so-ket-kept-app",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "manifest", href: "/manifest.webmanifest" }, injectTo: "head" },
      // Who is signed in is asked beside the first scripts, not after them.
      {
        tag: "link",
        attrs: { rel: "preload", as: "fetch", href: "/api/session", crossorigin: true },
        injectTo: "head",
      },
    ],
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const files = Object.keys(bundle).filter(name => name.startsWith("assets/"));
        const paths = files.sort().map(name => `/${name}`);
        const icon = paths.find(path => path.endsWith(".svg")) ?? "";
        this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: manifest(icon) });
        const source = "src/worker/serviceWorker.ts";
        const { code } = await transformWithOxc(readFileSync(source, "utf8"), source);
        const program = code.replace(/^export /m, "");
        const page = bundle["index.html"];
        const build = createHash("sha256")
          .update(program + paths.join() + (page?.type === "asset" ? page.source : ""))
          .digest("hex")
          .slice(0, 12);
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: `${program}\nserviceWorker(self, "${build}", ${JSON.stringify(paths, null, 1)});\n`,
        });
      },
    },
    writeBundle({ dir }) {
      const assets = join(dir ?? "", "assets");
      for (const file of readdirSync(assets).map(name => join(assets, name)))
        if (Date.now() - statSync(file).mtimeMs > 30 * days) rmSync(file);
    },
  };
}

function manifest(icon: string): string {
  return JSON.stringify({
    name: "Sơ Kết",
    short_name: "Sơ Kết",
    lang: "vi",
    start_url: "/",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#93192a",
    icons: [{ src: icon, sizes: "any", type: "image/svg+xml", purpose: "any" }],
  });
}
