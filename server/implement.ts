import type { Context, Hono } from "hono";
import { contract } from "../src/api/contract.ts";
import type { AnyReading, AnyWriting, Endpoint } from "../src/api/endpoint.ts";
import type { Actor } from "../src/domain/actor.ts";
import { can } from "../src/domain/permission.ts";
import { appendAudit } from "./audit.ts";
import type { AnyHandler, Backend, Change, CsvFile, Handlers } from "./handler.ts";
import { claimKey, fingerprintOf, keepAnswer } from "./idempotency.ts";
import { parseJson, readBody } from "./jsonBody.ts";
import { parseInput, parseVersion, queryOf } from "./parse.ts";
import { forbidden, Refusal } from "./refusal.ts";
import type { SessionChange } from "./session.ts";

/** What the app keeps beside a request. */
export type Vars = { Variables: { requestId: string } };

/** Mounts every call of the contract. What is true of all calls (who are you, may you, parse, transaction, audit) is done here, once. */
export function implement(app: Hono<Vars>, backend: Backend, handlers: Handlers): void {
  for (const [groupName, group] of Object.entries(contract)) {
    for (const [name, endpoint] of Object.entries(group) as [string, Endpoint][]) {
      const handler = (handlers as unknown as Record<string, Record<string, AnyHandler>>)[groupName]?.[name];
      if (handler === undefined) throw new Error(`No handler for ${groupName}.${name}`);
      app.on(endpoint.method, `/api${endpoint.path}`, c =>
        answerCall(c, backend, endpoint, `${groupName}.${name}`, handler),
      );
    }
  }
}

async function answerCall(
  c: Context<Vars>,
  backend: Backend,
  endpoint: Endpoint,
  action: string,
  handler: AnyHandler,
): Promise<Response> {
  const request = c.req.raw;
  if (endpoint.does !== "read" && !backend.isSameSite(request)) throw new Refusal("crossSite");
  const actor = await backend.session.actor(request);
  if (!isDoor(endpoint)) refuseAnotherPerson(request, actor);
  if (endpoint.needs !== "anyone") {
    const allowed = can(actor, endpoint.needs);
    if (allowed !== true) throw forbidden(allowed.no);
  }
  const call = {
    actor,
    params: c.req.param(),
    request,
    session: backend.session,
    engine: backend.store.engine,
    now: backend.clock().toISOString(),
    action,
    requestId: c.get("requestId"),
  };
  if (endpoint.does === "read") return answerRead(c, backend, endpoint, call, handler);
  const text = await readBody(request);
  const body = parseInput(endpoint.body, parseJson(text));
  return endpoint.does === "session"
    ? answerSession(c, backend, { ...call, body }, handler)
    : answerWrite(c, backend, endpoint, { ...call, body }, text, handler);
}

/** Signing in and out is for whoever sits there, whoever it was before. */
function isDoor(endpoint: Endpoint): boolean {
  return endpoint.does === "session" && endpoint.needs === "anyone";
}

/** All tabs of a browser share one session: a page opened by one person must not read or write as the next one. */
function refuseAnotherPerson(request: Request, actor: Actor | null): void {
  const believed = request.headers.get("x-acting-as");
  if (believed === null || actor === null || believed === actor.id) return;
  throw new Refusal("anotherPerson", { who: actor.name });
}

type Seen = Parameters<AnyHandler>[0];

async function answerRead(
  c: Context<Vars>,
  backend: Backend,
  endpoint: AnyReading,
  call: Seen,
  handler: AnyHandler,
): Promise<Response> {
  const query = parseInput(endpoint.query, queryOf(call.request));
  const answer = await handler({ ...call, db: backend.store.db, query });
  return endpoint.returns === "csv" ? csvResponse(answer as CsvFile) : c.json(answer as object);
}

/** Signing in and out is not replayable: each attempt is judged anew, and a second sign-out finds nobody. */
async function answerSession(
  c: Context<Vars>,
  backend: Backend,
  call: Seen,
  handler: AnyHandler,
): Promise<Response> {
  const { actor, headers } = (await handler(call)) as SessionChange;
  const who = actor ?? call.actor;
  if (who !== null) {
    const entry = {
      at: call.now,
      actor: who,
      action: call.action,
      recordId: who.id,
      before: null,
      after: null,
      requestId: call.requestId,
    };
    await backend.store.db.transaction().execute(tx => appendAudit(tx, entry));
  }
  headers.forEach((value, name) => c.header(name, value, { append: true }));
  return c.json({ actor, practice: backend.session.practice });
}

async function answerWrite(
  c: Context<Vars>,
  backend: Backend,
  endpoint: AnyWriting,
  call: Seen,
  text: string,
  handler: AnyHandler,
): Promise<Response> {
  const key = call.request.headers.get("idempotency-key") ?? "";
  if (key === "" || key.length > 200) throw new Refusal("keyRequired");
  const version = endpoint.ifMatch ? parseVersion(call.request) : 0;
  const attempt = {
    key,
    actorId: call.actor?.id ?? "",
    fingerprint: fingerprintOf(call.request, text),
    at: call.now,
  };
  const { body, isReplay } = await backend.store.db.transaction().execute(async tx => {
    const kept = await claimKey(tx, attempt);
    if (kept !== null) return { body: kept.body, isReplay: true };
    const change = (await handler({ ...call, tx, version })) as Change<unknown>;
    const { answer, replay = answer, recordId, before, after } = change;
    await appendAudit(tx, {
      at: call.now,
      actor: call.actor,
      action: call.action,
      recordId,
      before,
      after,
      requestId: call.requestId,
    });
    await keepAnswer(tx, key, { status: 200, body: JSON.stringify(replay) });
    return { body: JSON.stringify(answer), isReplay: false };
  });
  if (isReplay) c.header("idempotency-replayed", "true");
  return c.body(body, 200, { "content-type": "application/json" });
}

function csvResponse({ filename, lines }: CsvFile): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void lines.return?.(undefined),
  });
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${filename}"`,
  };
  return new Response(stream, { headers });
}
