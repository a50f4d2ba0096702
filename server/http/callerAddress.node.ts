import type { IncomingMessage } from "node:http";

/**
 * Remembers where requests come from. Kept beside the request and never read from a header that a caller could write; behind a
 * proxy of ours (`trustProxy`) it is the last address in X-Forwarded-For, the one that our proxy itself put there.
 */
export function rememberAddresses(trustProxy: boolean) {
  const addresses = new WeakMap<Request, string>();
  return {
    remember(request: Request, incoming: Pick<IncomingMessage, "socket" | "headers">): void {
      const forwarded = trustProxy
        ? String(incoming.headers["x-forwarded-for"] ?? "")
            .split(",")
            .at(-1)
            ?.trim()
        : "";
      addresses.set(request, forwarded || (incoming.socket.remoteAddress ?? ""));
    },
    addressOf: (request: Request): string => addresses.get(request) ?? "",
  };
}
