import type { Context, Hono } from "hono";
import { contract } from "../../src/api/contract.ts";
import type { AnyReading, AnyWriting, Endpoint } from "../../src/api/endpoint.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { can } from "../../src/domain/people/permission.ts";
import { passwordOnly, type SessionChange } from "../accounts/session.ts";
import { appendAudit } from "../audit/audit.ts";
import { dropSavedDrafts } from "../drafts.ts";
import { csvResponse, fileResponse } from "../files/fileResponse.ts";
import { nowhere } from "../surroundings.ts";
import type { AnyHandler, Backend, Change, CsvFile, FileBytes, Handlers } from "./handler.ts";
import { claimKey, fingerprintOf, keepAnswer } from "./idempotency.ts";
import { parseInput, parseVersion, queryOf } from "./parse.ts";
import { forbidden, Refusal } from "./refusal.ts";
import { parseJson, readBody, readBytes } from "./requestBody.ts";
import { sha256, sha256OfBytes } from "./sha256.ts";

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
  const { surroundings = nowhere } = backend;
  backend.rates?.(endpoint, { actor, address: surroundings.addressOf(request) });
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
    surroundings,
    now: backend.clock().toISOString(),
    action,
    requestId: c.get("requestId"),
  };
  if (endpoint.does === "read") return answerRead(c, backend, endpoint, call, handler);
  const { body, hash } = await bodyOf(request, endpoint);
  if (endpoint.does === "session") return answerSession(c, backend, { ...call, body }, handler);
  return endpoint.does === "keep"
    ? answerKeep(c, backend, { ...call, body }, handler)
    : answerWrite(c, backend, endpoint, { ...call, body }, hash, handler);
}

/** What a write was sent, understood, and the hash by which it is known again. */
async function bodyOf(
  request: Request,
  { body: wanted, maxBytes }: AnyWriting,
): Promise<{ body: unknown; hash: string }> {
  if (wanted === "bytes") {
    const bytes = await readBytes(request);
    return { body: bytes, hash: sha256OfBytes(bytes) };
  }
  const text = await readBody(request, maxBytes);
  return { body: parseInput(wanted, parseJson(text)), hash: sha256(text) };
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
  if (endpoint.returns === "csv") return csvResponse(answer as CsvFile);
  return endpoint.returns === "file" ? fileResponse(answer as FileBytes) : c.json(answer as object);
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
      ...originOf(backend, call),
    };
    await backend.store.db.transaction().execute(tx => appendAudit(tx, entry));
  }
  headers.forEach((value, name) => c.header(name, value, { append: true }));
  return c.json({
    actor,
    practice: backend.session.practice,
    ways: backend.session.ways ?? passwordOnly,
    limits: null,
  });
}

/** What is only the caller's own and passing: one transaction, and nothing in the book. */
async function answerKeep(
  c: Context<Vars>,
  backend: Backend,
  call: Seen,
  handler: AnyHandler,
): Promise<Response> {
  const answer = await backend.store.db.transaction().execute(tx => handler({ ...call, tx, version: 0 }));
  return c.json(answer as object);
}

async function answerWrite(
  c: Context<Vars>,
  backend: Backend,
  endpoint: AnyWriting,
  call: Seen,
  hash: string,
  handler: AnyHandler,
): Promise<Response> {
  const key = call.request.headers.get("idempotency-key") ?? "";
  if (key === "" || key.length > 200) throw new Refusal("keyRequired");
  const version = endpoint.ifMatch ? parseVersion(call.request) : 0;
  const attempt = {
    key,
    actorId: call.actor?.id ?? "",
    fingerprint: fingerprintOf(call.request, hash),
    at: call.now,
  };
  const { body, isReplay } = await backend.store.db.transaction().execute(async tx => {
    const kept = await claimKey(tx, attempt);
    if (kept !== null) return { body: kept.body, isReplay: true };
    const change = (await handler({ ...call, tx, version })) as Change<unknown>;
    const { answer, replay = answer, recordId, before, after } = change;
    await dropSavedDrafts(tx, attempt.actorId, recordId, call.request.headers.get("x-drafts") ?? "");
    const entry = { at: call.now, actor: call.actor, action: call.action, recordId, before, after };
    await appendAudit(tx, { ...entry, ...originOf(backend, call) });
    await keepAnswer(tx, key, { status: 200, body: JSON.stringify(replay) });
    return { body: JSON.stringify(answer), isReplay: false };
  });
  if (isReplay) c.header("idempotency-replayed", "true");
  return c.body(body, 200, { "content-type": "application/json" });
}

/** Which request it was, and from where. */
function originOf({ surroundings = nowhere }: Backend, { request, requestId }: Seen) {
  return {
    requestId,
    address: surroundings.addressOf(request),
    agent: request.headers.get("user-agent") ?? "",
  };
}
