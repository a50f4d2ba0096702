import { change, connect, type Transport } from "../../src/api/client.ts";
import type { Answer, AnyWriting, WriteInput } from "../../src/api/endpoint.ts";
import { isPassing } from "../../src/api/query.ts";
import { newId } from "../../src/domain/id.ts";

// The client addresses its calls from the page it stands in; outside a browser there is none.
globalThis.location ??= new URL("http://so-ket.test") as unknown as Location;

/** The administrator's password in these tests. */
export const adminPassword = "mật khẩu chỉ để thử 2026";

/** Somebody signed in who does not give up: every write is asked again under its one key until it has an answer. */
export interface Seat {
  surely: <E extends AnyWriting>(endpoint: E, input: WriteInput<E>) => Promise<Answer<E>>;
  /** How often an answer did not come. */
  asked: { again: number };
  transport: Transport;
}

/** Signs the administrator in at the server, and sends everything to `url`, where a bad line may be. */
export async function takeSeat(serverUrl: string, url = serverUrl): Promise<Seat> {
  const signedIn = await fetch(`${serverUrl}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: serverUrl },
    body: JSON.stringify({ username: "admin", password: adminPassword }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  if (!signedIn.ok || cookie === "") throw new Error(`Nobody could sign in: ${signedIn.status}`);

  const transport: Transport = async request => {
    const { pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    headers.set("origin", url);
    headers.set("cookie", cookie);
    const body = request.method === "GET" ? null : await request.arrayBuffer();
    const signal = AbortSignal.timeout(20_000);
    const reply = await fetch(url + pathname + search, { method: request.method, headers, body, signal });
    // A reply that is cut in the middle is no reply.
    return new Response(await reply.arrayBuffer(), reply);
  };
  const asked = { again: 0 };
  return {
    transport,
    asked,
    surely: async (endpoint, input) => {
      const key = newId();
      for (;;) {
        try {
          connect(transport);
          return await change(endpoint, input, key);
        } catch (error) {
          if (!isPassing(error)) throw error;
          asked.again += 1;
        }
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    },
  };
}
