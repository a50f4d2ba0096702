import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";

/** A server that takes requests; `stop` takes no new ones, lets the running ones end, and cuts off what lasts longer. */
export type Listening = { url: string; stop: (drainMs: number) => Promise<void> };

type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>;

/** Listens on the address; port 0 takes a free one. Throws one sentence when the port is not ours to take. */
export async function listen(
  fetch: Fetch,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const serverOptions = {
    maxHeaderSize: 16 * 1024,
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    connectionsCheckingInterval: 2_000,
  };
  const server = createAdaptorServer({ fetch: fetch as never, serverOptions }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        new Error(`Cannot listen on ${host}, port ${port} (${error.code}). Set HOST or PORT to another.`, {
          cause: error,
        }),
      );
    });
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server.address() as AddressInfo), stop: drainMs => stop(server, drainMs) };
}

function urlOf({ address, port }: AddressInfo): string {
  const host = /^(0\.0\.0\.0|::)$/.test(address)
    ? "127.0.0.1"
    : address.includes(":")
      ? `[${address}]`
      : address;
  return `http://${host}:${port}`;
}

async function stop(server: Server, drainMs: number): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  // A connection that has had its answer stays open for the next request; there will be none.
  const letGo = setInterval(() => server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearInterval(letGo);
  clearTimeout(cutOff);
}
