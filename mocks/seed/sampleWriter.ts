import { addressOf } from "../../src/api/client.ts";
import type { AnyWriting } from "../../src/api/endpoint.ts";
import type { Hand } from "./sampleHands.ts";
import { seedId } from "./seedId.ts";

/** A call that somebody of the sample world made on a day (yyyy-mm-dd). */
export type Step = { on: string; by: Hand; call: AnyWriting; given: Given };

type Saved = { id: string; version: number };
type Given = { id?: string; at?: string; version?: number; body: object };

/** Makes the calls that write the sample world, each under a key of its own; throws at the first refusal. */
export function sampleWriter(send: (request: Request) => Response | Promise<Response>) {
  let count = 0;
  return async (endpoint: AnyWriting, { body, version, ...params }: Given): Promise<Saved> => {
    const isBytes = body instanceof Uint8Array;
    const headers = new Headers({
      "content-type": isBytes ? "application/octet-stream" : "application/json",
      "idempotency-key": seedId(`write ${++count}`),
    });
    if (version !== undefined) headers.set("if-match", `"${version}"`);
    const address = new URL(addressOf(endpoint, params), "http://sample.invalid");
    const response = await send(
      new Request(address, {
        method: endpoint.method,
        headers,
        body: isBytes ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body),
      }),
    );
    if (!response.ok) throw new Error(`The sample world was refused: ${await response.text()}`);
    return response.json() as Promise<Saved>;
  };
}
