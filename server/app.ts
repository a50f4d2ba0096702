import { Hono } from "hono";
import { newId } from "../src/domain/id.ts";
import { accounts } from "./accounts/accounts.ts";
import { ownChoices } from "./accounts/ownChoices.ts";
import { posts } from "./accounts/posts.ts";
import { session } from "./accounts/sessionCalls.ts";
import { audit } from "./audit/auditCalls.ts";
import { agreements } from "./clusters/agreements.ts";
import { clusters } from "./clusters/clusters.ts";
import { conferences } from "./conferences/conferences.ts";
import { views } from "./conferences/views.ts";
import { storageProblem } from "./db/storageProblem.ts";
import { drafts } from "./drafts.ts";
import { files } from "./files/files.ts";
import { home } from "./home.ts";
import type { Backend } from "./http/handler.ts";
import { implement, type Vars } from "./http/implement.ts";
import { openapi } from "./http/openapi.ts";
import { answers, Refusal } from "./http/refusal.ts";
import { notices } from "./inbox/notices.ts";
import { officials } from "./people/officials.ts";
import { periods } from "./periods.ts";
import { presence } from "./presence.ts";
import { obligations } from "./reviews/obligations.ts";
import { reviewForms } from "./reviews/reviewForms.ts";
import { reviews } from "./reviews/reviews.ts";
import { unitChanges } from "./units/unitChanges.ts";
import { unitGroups } from "./units/unitGroups.ts";
import { units } from "./units/units.ts";

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
