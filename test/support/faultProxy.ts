import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { seededRandom } from "./random.ts";

/**
 * What happens to one request and its reply: they pass; they pass late; the way is cut before the request goes on; the reply is
 * dropped after the other side has given it; the reply is cut in the middle.
 */
export type Fate = "pass" | "delay" | "close" | "drop" | "truncate";

/** How likely each fate is, as weights; a fate that is not named does not happen. */
export type Odds = Partial<Record<Fate, number>>;

/** A bad line between a client and a server of 127.0.0.1. */
export interface FaultProxy {
  port: number;
  /** What repeats this line's fates, in the order of the requests. */
  seed: number;
  /** How many requests met each fate. */
  met: Record<Fate, number>;
  /** From now on these are the odds. */
  setOdds: (odds: Odds) => void;
  /** From now on the server is at this port; null takes every connection away and refuses new ones. */
  aim: (port: number | null) => void;
  close: () => Promise<void>;
}

const maxDelayMs = 40;

/** Opens a TCP proxy that draws a fate for each request from its seed. It knows no protocol: what a client says after a reply is a request. */
export async function startFaultProxy(target: number | null, odds: Odds, seed: number): Promise<FaultProxy> {
  const random = seededRandom(seed);
  const met: Record<Fate, number> = { pass: 0, delay: 0, close: 0, drop: 0, truncate: 0 };
  const open = new Set<Socket>();
  let [aim, now] = [target, odds];

  const draw = (): Fate => {
    const weights = Object.entries(now) as [Fate, number][];
    let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    const fate = weights.find(([, weight]) => (left -= weight) < 0)?.[0] ?? "pass";
    met[fate] += 1;
    return fate;
  };
  const server = createServer({ noDelay: true }, client => {
    if (aim === null) {
      client.destroy();
      return;
    }
    const upstream = connect({ port: aim, host: "127.0.0.1", noDelay: true });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on("error", () => {});
      socket.once("close", () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    join(client, upstream, { draw, random });
  });
  return {
    port: await listening(server),
    seed,
    met,
    setOdds: next => void (now = next),
    aim: port => {
      aim = port;
      if (port === null) for (const socket of open) socket.destroy();
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

type Chance = { draw: () => Fate; random: () => number };

function join(client: Socket, upstream: Socket, { draw, random }: Chance): void {
  let fate: Fate | null = null;
  let delayMs = 0;
  client.on("data", request => {
    if (fate === null) {
      fate = draw();
      delayMs = random() * maxDelayMs;
    }
    if (fate === "close") client.destroy();
    else if (fate === "delay") setTimeout(() => void upstream.write(request), delayMs);
    else upstream.write(request);
  });
  upstream.on("data", reply => {
    if (fate === "drop") client.destroy();
    else if (fate === "truncate")
      client.end(reply.subarray(0, Math.floor(random() * reply.length)), () => client.destroy());
    else {
      fate = null;
      client.write(reply);
    }
  });
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
