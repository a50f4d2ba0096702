import { newId } from "../domain/id.ts";
import { connection } from "./connection.ts";
import type { Answer, AnyReading, AnyWriting, Endpoint, ReadInput, WriteInput } from "./endpoint.ts";
import { ApiProblem, isProblem } from "./problem.ts";

/** How a request reaches the backend: the network in production, the backend itself in tests. */
export type Transport = (request: Request) => Promise<Response>;

const actingHeader = "x-acting-as";

/** Calls that change who is signed in say who it is now. */
type SessionAnswer = { actor: { id: string } | null };

type Sent = Record<string, unknown> & { body: unknown; version?: number; drafts?: readonly string[] };

let send: Transport = request => fetch(request);

/** Hands every later call to this transport. */
export function connect(transport: Transport): void {
  send = transport;
}

let owner: string | null = null;

/** From now on every call says that it comes from this person's page, so that the server refuses it when the browser meanwhile belongs to somebody else. Answers who it was before. */
export function actAs(accountId: string | null): string | null {
  const before = owner;
  owner = accountId;
  return before;
}

/** Whose page this is, as the calls say it. */
export function actingAs(): string | null {
  return owner;
}

/** Asks whether our own API answers; what it says shows in `connection`. A page that some box on the way makes up is no answer. */
export async function askHealth(): Promise<void> {
  const request = new Request(new URL("/api/health", location.origin), { cache: "no-store" });
  const response = await send(request).catch(() => null);
  connection.heard(response !== null && response.headers.has("x-request-id"));
}

/** The address of a call with its path names filled in and the rest of the input as query. */
export function addressOf(endpoint: Endpoint, input: Record<string, unknown>): string {
  const rest = new Map(Object.entries(input));
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [name, value] of rest) {
    if (typeof value === "number" || (typeof value === "string" && value !== "")) query.set(name, `${value}`);
  }
  return `/api${path}${query.size > 0 ? `?${query}` : ""}`;
}

/** Reads. Throws ApiProblem, also when the answer is not ours (a captive portal's page is not success). */
export async function view<E extends AnyReading>(
  endpoint: E,
  input: ReadInput<E>,
  signal?: AbortSignal,
): Promise<Answer<E>> {
  const address = new URL(addressOf(endpoint, input), location.origin);
  const headers = new Headers(owner === null ? {} : { [actingHeader]: owner });
  return answer(new Request(address, { headers, signal: signal ?? null }), endpoint);
}

/**
 * Writes. `key` names the intention: the same key sent again is the same write, not a second one. `as` is whose write it is, for
 * whoever sends it later than it was made: it never goes out under another account.
 */
export async function change<E extends AnyWriting>(
  endpoint: E,
  input: WriteInput<E>,
  key = newId(),
  as = owner,
  signal?: AbortSignal,
): Promise<Answer<E>> {
  const { body, version, drafts = [], ...params } = input as Sent;
  const isBytes = endpoint.body === "bytes";
  const headers = new Headers({
    "content-type": contentType[isBytes ? "bytes" : "json"],
    "idempotency-key": key,
  });
  if (version !== undefined) headers.set("if-match", `"${version}"`);
  if (drafts.length > 0) headers.set("x-drafts", drafts.join(","));
  if (as !== null) headers.set(actingHeader, as);
  const address = new URL(addressOf(endpoint, params), location.origin);
  const request = new Request(address, {
    method: endpoint.method,
    headers,
    body: isBytes ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body ?? {}),
    signal: signal ?? null,
  });
  const answered = await answer(request, endpoint);
  if (endpoint.does === "session") owner = (answered as SessionAnswer).actor?.id ?? null;
  return answered;
}

let answeredAt = Date.now();

/** When the server last answered, in milliseconds: until then at least it knew that somebody is here. */
export function lastAnswerAt(): number {
  return answeredAt;
}

const contentType = { json: "application/json", bytes: "application/octet-stream" };

async function answer<E extends Endpoint>(request: Request, endpoint: E): Promise<Answer<E>> {
  // An answer that breaks off, in its head or in its body, leaves unknown what the server did: the same as no answer.
  const lost = (error: unknown): never => {
    if (request.signal.aborted) throw error;
    connection.heard(false);
    throw offline();
  };
  const response = await send(request).catch(lost);
  const isOurs = response.headers.get("x-request-id") !== null;
  connection.heard(isOurs);
  if (!isOurs) throw offline();
  answeredAt = Date.now();
  if (response.ok) {
    return bodyOf(response, endpoint).catch(lost);
  }
  const problem: unknown = await response.json().catch(() => null);
  throw isProblem(problem) ? new ApiProblem(problem, response.status) : offline();
}

function bodyOf<E extends Endpoint>(response: Response, { returns }: E): Promise<Answer<E>> {
  if (returns === "file") return response.blob() as Promise<Answer<E>>;
  return (returns === "csv" ? response.text() : response.json()) as Promise<Answer<E>>;
}

function offline(): ApiProblem {
  return new ApiProblem({ code: "offline", message: "Không liên lạc được với máy chủ.", requestId: "" }, 0);
}
