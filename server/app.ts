import { Hono } from "hono";
import { newId } from "../src/domain/id.ts";
import { accounts } from "./accounts.ts";
import { agreements } from "./agreements.ts";
import { audit } from "./auditCalls.ts";
import { clusters } from "./clusters.ts";
import { conferences } from "./conferences.ts";
import { storageProblem } from "./db/storageProblem.ts";
import { drafts } from "./drafts.ts";
import { files } from "./files.ts";
import type { Backend } from "./handler.ts";
import { home } from "./home.ts";
import { implement, type Vars } from "./implement.ts";
import { notices } from "./notices.ts";
import { obligations } from "./obligations.ts";
import { officials } from "./officials.ts";
import { openapi } from "./openapi.ts";
import { ownChoices } from "./ownChoices.ts";
import { periods } from "./periods.ts";
import { posts } from "./posts.ts";
import { presence } from "./presence.ts";
import { answers, Refusal } from "./refusal.ts";
import { reviewForms } from "./reviewForms.ts";
import { reviews } from "./reviews.ts";
import { session } from "./sessionCalls.ts";
import { unitChanges } from "./unitChanges.ts";
import { unitGroups } from "./unitGroups.ts";
import { units } from "./units.ts";
import { views } from "./views.ts";

/** What happened to one request, for the log; `error` only where nobody expected it. */
export type RequestLog = {
  requestId: string;
  method: string;
  path: string;
  status: number;
  ms: number;
  error?: unknown;
};

/** The whole backend as Request → Response: on Node, in the page and in tests. */
export function createApp(backend: Backend, log: (entry: RequestLog) => void = () => {}): Hono<Vars> {
  const app = new Hono<Vars>();

  app.use("/api/*", async (c, next) => {
    const started = performance.now();
    const requestId = newId();
    c.set("requestId", requestId);
    await next();
    c.header("x-request-id", requestId);
    c.header("cache-control", "no-store");
    c.header("x-content-type-options", "nosniff");
    const ms = Math.round(performance.now() - started);
    log({
      requestId,
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms,
      error: unexpected(c.error),
    });
  });

  // PostgreSQL holds no NUL, so no address of ours has one.
  app.use("/api/*", async (c, next) => {
    if (c.req.url.includes("%00")) throw new Refusal("badRequest");
    await next();
  });

  app.onError((error, c) => {
    const refusal = error instanceof Refusal ? error : (storageProblem(error) ?? new Refusal("unexpected"));
    const [status, message] = answers[refusal.code];
    if (refusal.details.retryAfter !== undefined) c.header("retry-after", String(refusal.details.retryAfter));
    return c.json({ code: refusal.code, message, requestId: c.get("requestId"), ...refusal.details }, status);
  });

  app.get("/api/health", c => c.json({ ok: true }));
  app.get("/api/ready", async c => {
    await backend.store.db.selectFrom("auditHead").select("seq").executeTakeFirstOrThrow();
    return c.json({ ok: true });
  });
  app.get("/api/openapi.json", c => c.json(openapi()));
  implement(app, backend, {
    session,
    conferences,
    files,
    units,
    unitChanges,
    unitGroups,
    clusters,
    agreements,
    periods,
    officials,
    accounts,
    posts,
    reviewForms,
    obligations,
    reviews,
    drafts,
    presence,
    home,
    notices,
    ownChoices,
    audit,
    views,
  });
  app.all("/api/*", () => {
    throw new Refusal("notFound");
  });
  return app;
}

function unexpected(error: Error | undefined): unknown {
  return error === undefined || error instanceof Refusal ? undefined : error;
}
