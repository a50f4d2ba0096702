interface Lasting {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Asking {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
type On<Name, Event> = (name: Name, listener: (event: Event) => void) => void;

/** What a worker sees of its browser. TypeScript's own types of it cannot stand beside those of a page. */
interface WorkerScope {
  addEventListener: On<"install" | "activate", Lasting> &
    On<"fetch", Asking> &
    On<"message", { data: unknown }>;
  caches: CacheStorage;
  clients: { claim: () => Promise<void> };
  location: { origin: string };
  skipWaiting: () => Promise<void>;
}

const page = "/index.html";
const ofOurs = "so-ket ";
/** An open page may still want a file of the build that it came from: this many earlier builds stay. */
const earlier = 2;

/**
 * Opens the app without a network: keeps the files of one build, and answers with them. Of the API it knows nothing, and it takes
 * over from an older build only when a page says so. The build puts it into `sw.js` with the name and the files of the build.
 */
export function serviceWorker(scope: WorkerScope, build: string, files: readonly string[]): void {
  const { caches } = scope;
  const name = ofOurs + build;
  const found = (path: string) => caches.match(path, { ignoreVary: true });

  /** All or nothing: a build of which one file is missing never becomes the one that answers. */
  const install = async () => {
    const cache = await caches.open(name);
    const keep = async (path: string) => {
      // A file under assets/ carries a hash of what is in it, so an earlier build's is as good.
      const known = path === page ? undefined : await found(path);
      const answer = known ?? (await fetch(path, { cache: path === page ? "reload" : "default" }));
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      if (path === page) await checkPage(answer.clone());
      await cache.put(path, answer);
    };
    await Promise.all([page, ...files].map(keep));
  };
  /** The page must be of this build: neither that of a server exchanged meanwhile, nor the sign-in page of a hotel's network. */
  const checkPage = async (answer: Response) => {
    const wanted = (await answer.text()).match(/\/assets\/[^"\s]+/g) ?? [];
    if (wanted.length === 0 || !wanted.every(path => files.includes(path)))
      throw new Error("The page is not of this build.");
  };
  const activate = async () => {
    const others = (await caches.keys()).filter(key => key.startsWith(ofOurs) && key !== name);
    await Promise.all(others.slice(0, -earlier).map(key => caches.delete(key)));
    await scope.clients.claim();
  };
  const open = async (request: Request) => {
    const cache = await caches.open(name);
    return (await cache.match(page, { ignoreVary: true })) ?? fetch(request);
  };
  const load = async (request: Request, path: string) => (await found(path)) ?? fetch(request);

  scope.addEventListener("install", event => event.waitUntil(install()));
  scope.addEventListener("activate", event => event.waitUntil(activate()));
  scope.addEventListener("message", ({ data }) => {
    if (data === "take over") void scope.skipWaiting();
  });
  scope.addEventListener("fetch", event => {
    const { method, mode, url } = event.request;
    const { origin, pathname } = new URL(url);
    if (method !== "GET" || origin !== scope.location.origin || pathname.startsWith("/api/")) return;
    if (pathname.startsWith("/assets/")) event.respondWith(load(event.request, pathname));
    else if (mode === "navigate") event.respondWith(open(event.request));
  });
}
