import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { getMimeType } from "hono/utils/mime";

const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Encoding = keyof typeof encoders;
type Bytes = Uint8Array<ArrayBuffer>;
type Asset = {
  body: Bytes;
  etag: string;
  type: string;
  cache: string;
  packed: Partial<Record<Encoding, Promise<Bytes>>>;
};

/**
 * Answers with the built screens, each read and packed once. A page address that is no file is answered with the page itself,
 * because the screens know their own addresses; an unknown asset is not found. Assets of earlier builds lie there too, for pages
 * that were opened before; they are read when one of those asks.
 */
export function serveScreens(folder: string): (request: Request) => Promise<Response> {
  const assets = readAssets(folder);
  const page = assets.get("/index.html")?.();
  if (page === undefined)
    throw new Error(`There are no screens in ${folder}. Build them with: npm run build`);
  void packAll(ofThisBuild(assets));

  return async request => {
    const { pathname } = new URL(request.url);
    const wantsPage =
      !pathname.startsWith("/assets/") && (request.headers.get("accept") ?? "").includes("text/html");
    const asset = assets.get(pathname)?.() ?? (wantsPage ? page : undefined);
    if (asset === undefined)
      return new Response("Không tìm thấy.", { status: 404, headers: { "cache-control": "no-store" } });
    return answer(request, asset);
  };
}

async function answer(request: Request, asset: Asset): Promise<Response> {
  const encoding = encodingFor(request, asset);
  const etag = `"${asset.etag}${encoding === undefined ? "" : `-${encoding}`}"`;
  const headers = new Headers({ etag, "cache-control": asset.cache, vary: "accept-encoding" });
  if (request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers });
  headers.set("content-type", asset.type);
  if (encoding !== undefined) headers.set("content-encoding", encoding);
  const body = encoding === undefined ? asset.body : await packedBy(encoding, asset);
  return new Response(body, { headers });
}

/** Names under assets/ carry a hash of what is in them, so they may be read late; all others are of one moment, that of the start. */
function readAssets(folder: string): Map<string, () => Asset> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter(name => statSync(join(folder, name)).isFile());
  return new Map(
    files.map(name => {
      let asset = name.startsWith("assets") ? undefined : readAsset(folder, name);
      return [
        `/${name.replaceAll("\\", "/")}`,
        () => {
          asset ??= readAsset(folder, name);
          return asset;
        },
      ];
    }),
  );
}

/** The worker names the files of the build; without a worker there is only one build. */
function ofThisBuild(assets: Map<string, () => Asset>): Asset[] {
  const worker = assets.get("/sw.js")?.();
  const text = worker && new TextDecoder().decode(worker.body);
  return [...assets].filter(([path]) => text?.includes(`"${path}"`) ?? true).map(([, read]) => read());
}

function readAsset(folder: string, name: string): Asset {
  const body = new Uint8Array(readFileSync(join(folder, name)));
  return {
    body,
    etag: createHash("sha256").update(body).digest("base64url").slice(0, 20),
    type: getMimeType(name) ?? "application/octet-stream",
    // The names under assets/ carry a hash of what is in them; all others are asked for again each time.
    cache: name.startsWith("assets") ? "public, max-age=31536000, immutable" : "no-cache",
    packed: {},
  };
}

function encodingFor(request: Request, { type, body }: Asset): Encoding | undefined {
  if (body.length < 1000 || !/^text\/|javascript|json|svg|wasm/.test(type)) return undefined;
  const accepted = (request.headers.get("accept-encoding") ?? "").split(",").map(part => part.trim());
  return (["br", "gzip"] as const).find(name => accepted.includes(name));
}

function packedBy(encoding: Encoding, asset: Asset): Promise<Bytes> {
  asset.packed[encoding] ??= encoders[encoding](asset.body).then(packed => new Uint8Array(packed));
  return asset.packed[encoding];
}

/** Packs ahead, one after the other, so that the first visitor seldom waits. */
async function packAll(assets: Asset[]): Promise<void> {
  const request = new Request("http://localhost", { headers: { "accept-encoding": "br" } });
  for (const asset of assets) if (encodingFor(request, asset) === "br") await packedBy("br", asset);
}
