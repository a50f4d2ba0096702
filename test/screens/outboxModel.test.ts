import * as fc from "fast-check";
import { expect, test } from "vitest";
import { connect } from "../../src/api/client.ts";
import { connection } from "../../src/api/connection.ts";
import { keepDraftsIn } from "../../src/api/deviceDrafts.ts";
import { discardItem, enqueue, outbox, retryItem } from "../../src/api/outbox.ts";
import type { NewItem } from "../../src/api/outboxItem.ts";
import { outboxSender } from "../../src/api/outboxSender.ts";
import { newId } from "../../src/domain/id.ts";
import { memoryDrawer } from "../support/memoryDrawer.ts";

const begun = "begun";

/** A server in a few lines: versions, If-Match, and answers kept under their keys; how each call fares is the test's. */
function modelServer(fates: () => Fate) {
  const records = new Map<string, string[]>();
  const answers = new Map<string, object>();
  const headers = { "x-request-id": "r", "content-type": "application/json" };
  const json = (status: number, body: object) => new Response(JSON.stringify(body), { status, headers });
  const no = (status: number, code: string) => json(status, { code, message: code, requestId: "r" });
  let isOut = false;
  const write = async (request: Request) => {
    const key = request.headers.get("idempotency-key") ?? "";
    const kept = answers.get(key);
    if (kept) return json(200, kept);
    const body = (await request.json()) as { id?: string; content?: { title: string }; title?: string };
    const [, , group, named] = new URL(request.url).pathname.split("/");
    const isCreation = named === undefined;
    const id = named ?? body.id ?? "";
    // A filing is there from the start, empty.
    const states = records.get(id) ?? (group === "reviews" ? [begun] : []);
    const seen = Number((request.headers.get("if-match") ?? '"0"').replaceAll('"', ""));
    if (isCreation && states.length > 0) return no(409, "taken");
    if (!isCreation && states.length === 0) return no(404, "notFound");
    if (!isCreation && seen !== states.length) return no(412, "stale");
    records.set(id, [...states, (request.method === "POST" ? body.content?.title : body.title) ?? ""]);
    const answer = { id, version: states.length + 1 };
    answers.set(key, answer);
    return json(200, answer);
  };
  return {
    records,
    signIn: () => {
      isOut = false;
    },
    transport: async (request: Request): Promise<Response> => {
      const { pathname } = new URL(request.url);
      if (pathname === "/api/session") return json(200, { actor: isOut ? null : { id: "p1" }, practice: [] });
      if (pathname === "/api/health") return json(200, { ok: true });
      const fate = fates();
      if (fate === "lostBefore") throw new TypeError("the line broke");
      if (fate === "busy") return no(503, "busy");
      if (fate === "signedOut") isOut = true;
      if (isOut) return no(401, "signIn");
      if (fate === "refused") return no(403, "forbidden");
      const answer = await write(request);
      if (fate === "lostAfter") throw new TypeError("the line broke");
      return answer;
    },
  };
}

const fate = fc.constantFrom<Fate[]>("ok", "ok", "lostBefore", "lostAfter", "busy", "refused", "signedOut");
type Fate = "ok" | "lostBefore" | "lostAfter" | "busy" | "refused" | "signedOut";

const itemFor = (recordId: string, place: number, text: string): NewItem => ({
  call: place === 0 ? "conferences.create" : "conferences.update",
  input:
    place === 0
      ? { body: { id: recordId, content: { title: text } } }
      : { id: recordId, body: { title: text } },
  version: null,
  key: newId(),
  type: "conference",
  recordId,
  title: text,
});

/** A filing is saved again and again, and every third time sent as finished. */
const filingFor = (recordId: string, place: number, text: string): NewItem => ({
  call: place % 3 === 2 ? "reviews.submit" : "reviews.update",
  input: { id: recordId, body: place % 3 === 2 ? { content: { title: text } } : { title: text } },
  version: place === 0 ? 1 : null,
  key: newId(),
  type: "review",
  recordId,
  title: text,
});

const settled = async (isDone: () => boolean) => {
  for (let turns = 0; !isDone(); turns += 1) {
    if (turns > 4000) throw new Error("The queue does not come to rest.");
    await new Promise(resolve => setTimeout(resolve, 0));
  }
};

test("whatever is lost, refused or broken off, each waiting write arrives once, in the order of its record, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 10 }),
      fc.array(fate, { maxLength: 25 }),
      async (plan: number[], fates: Fate[]) => {
        const rest = [...fates];
        const server = modelServer(() => rest.shift() ?? "ok");
        connect(server.transport);
        connection.heard(true);
        keepDraftsIn(memoryDrawer());
        const close = outbox.open("p1");
        await settled(() => outbox.read() !== undefined);
        const ids = [0, 1, 2, 3].map(() => newId());
        const due = new Map<string, string[]>(ids.map(id => [id, []]));
        for (const [at, record] of plan.entries()) {
          const id = ids[record] ?? "";
          const texts = due.get(id) ?? [];
          const made = record < 2 ? itemFor : filingFor;
          await enqueue("p1", [made(id, texts.length, `${at}`)]);
          texts.push(`${at}`);
        }
        // Pages come and go, as many as the faults need: each goes on where the last one was killed.
        const rounds = async () => {
          for (let round = 0; (outbox.read() ?? []).length > 0; round += 1) {
            expect(round).toBeLessThan(80);
            const sender = outboxSender("p1", { onSent: () => undefined, onSignIn: server.signIn });
            connection.heard(true);
            sender.go();
            for (let turn = 0; turn < 20; turn += 1) await new Promise(resolve => setTimeout(resolve, 0));
            sender.end();
            await new Promise(resolve => setTimeout(resolve, 0));
            for (const { id, state } of outbox.read() ?? [])
              if (state.is === "refused") {
                expect(state.problem.code).toBe("forbidden");
                await retryItem("p1", id);
              }
          }
        };
        await rounds();
        const arrived = (id: string) => (server.records.get(id) ?? []).filter(text => text !== begun);
        expect([...due.keys()].map(arrived)).toEqual([...due.values()]);
        close();
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test("a refused write holds up its own record and no other; discarding takes those that stand on it, and undo brings all back", async () => {
  const [a, b] = [newId(), newId()];
  const server = modelServer(() => "ok");
  connect(server.transport);
  connection.heard(true);
  keepDraftsIn(memoryDrawer());
  const close = outbox.open("p1");
  await settled(() => outbox.read() !== undefined);
  // The record of the first two was never made: both stand on nothing.
  await enqueue("p1", [{ ...itemFor(a, 1, "một"), version: 3 }, itemFor(a, 2, "hai"), itemFor(b, 0, "ba")]);
  const sender = outboxSender("p1", { onSent: () => undefined, onSignIn: () => undefined });
  await settled(() => server.records.has(b) && outbox.read()?.[0]?.state.is === "refused");
  expect(outbox.read()?.map(({ title, state }) => [title, state.is])).toEqual([
    ["một", "refused"],
    ["hai", "waiting"],
  ]);
  const { gone, putBack } = await discardItem("p1", outbox.read()?.[0]?.id ?? "");
  expect(gone).toHaveLength(2);
  expect(outbox.read()).toEqual([]);
  sender.end();
  await putBack();
  expect(outbox.read()?.map(({ title }) => title)).toEqual(["một", "hai"]);
  close();
});
