import { sql } from "kysely";
import { expect, test } from "vitest";
import { Problem } from "../../src/api/problemShape.ts";
import { newId } from "../../src/domain/id.ts";
import { NewUnit, unitFrom } from "../../src/domain/unit/unit.ts";
import { describeOnEachDatabase, type Person, type World } from "../support/world.ts";

const whole = ({ id, content }: ReturnType<typeof unit>) => unitFrom(id, NewUnit.parse(content));
const unit = (name = "Ban Dân vận") => ({ id: newId(), content: { name, shortName: "", kind: "party" } });

/** One request as somebody without our client would send it. */
type Sent = {
  method?: string;
  key?: string;
  version?: string;
  body?: unknown;
  headers?: Record<string, string>;
};

const leak = /sqlite|postgres|select |insert |node_modules|\.ts:|at Object/i;

async function send(
  person: Person,
  path: string,
  { method = "POST", key = newId(), version, body, headers }: Sent = {},
) {
  const response = await person.fetch(`/api${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(key && { "idempotency-key": key }),
      ...(version && { "if-match": version }),
      ...headers,
    },
    ...(method !== "GET" && {
      body:
        typeof body === "string" || body instanceof Uint8Array
          ? (body as string)
          : JSON.stringify(body ?? {}),
    }),
  });
  const text = await response.text();
  const problem = response.ok ? null : Problem.parse(JSON.parse(text));
  const requestId = response.headers.get("x-request-id");
  expect(problem?.requestId ?? requestId).toBe(requestId);
  expect(problem === null || !leak.test(text), `${text} tells nothing of our insides`).toBe(true);
  return {
    status: response.status,
    text,
    json: JSON.parse(text) as Record<string, unknown>,
    headers: response.headers,
  };
}

async function rowsOf({ store }: World) {
  const units = await store.db.selectFrom("units").selectAll().execute();
  const audit = await store.db.selectFrom("audit").selectAll().orderBy("seq").execute();
  return { units, audit };
}

describeOnEachDatabase("Every call", world => {
  test("is refused to those who are not signed in, and to those whose role may not", async () => {
    const { as } = world();
    expect(await send(as("nobody"), "/units", { method: "GET" })).toMatchObject({
      status: 401,
      json: { code: "signIn" },
    });
    expect(await send(as("nobody"), "/units", { body: unit() })).toMatchObject({
      status: 401,
      json: { code: "signIn" },
    });
    expect(await send(as("leader"), "/units", { body: unit() })).toMatchObject({
      status: 403,
      json: { code: "forbidden" },
    });
    expect(await send(as("staff"), "/accounts", { method: "GET" })).toMatchObject({
      status: 403,
      json: { code: "forbidden" },
    });
    expect(await rowsOf(world())).toEqual({ units: [], audit: [] });
  });

  test("from a page of one person is refused when the browser has become another's, and writes nothing", async () => {
    const { as, idOf } = world();
    const headers = { "x-acting-as": await idOf("admin") };
    const refused = { status: 409, json: { code: "anotherPerson", who: "Người staff" } };
    expect(await send(as("staff"), "/units", { method: "GET", headers })).toMatchObject(refused);
    expect(await send(as("staff"), "/session", { method: "GET", headers })).toMatchObject(refused);
    const write = { key: newId(), body: unit(), headers };
    expect(await send(as("staff"), "/units", write)).toMatchObject(refused);
    expect(await rowsOf(world())).toEqual({ units: [], audit: [] });

    // The session that has merely run out is another matter, and the right person is let through under the same key.
    expect((await send(as("nobody"), "/units", write)).json).toMatchObject({ code: "signIn" });
    expect((await send(as("admin"), "/units", write)).status).toBe(200);
    const again = { body: { username: "admin", password: "" }, headers };
    expect((await send(as("staff"), "/session", again)).status).toBe(200);
  });

  test("answers something that nobody may keep", async () => {
    const { headers } = await send(world().as("staff"), "/units", { method: "GET" });
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("that does not exist is a problem like any other", async () => {
    for (const path of ["/nothing", "/units/one/two", "/conferences/..%2f..%2fetc"])
      expect(await send(world().as("admin"), path, { method: "GET" })).toMatchObject({
        status: 404,
        json: { code: "notFound" },
      });
  });

  test("is refused when a NUL stands in its address, which no database of ours could hold", async () => {
    for (const path of ["/conferences/%00", "/conferences?q=%00", "/units%00"])
      expect(await send(world().as("admin"), path, { method: "GET" })).toMatchObject({
        status: 400,
        json: { code: "badRequest" },
      });
  });

  test("is refused when a name stands twice in the query, or a name nobody knows", async () => {
    const staff = world().as("staff");
    expect(await send(staff, "/conferences?q=a&q=b", { method: "GET" })).toMatchObject({
      status: 400,
      json: { code: "badRequest" },
    });
    expect(await send(staff, "/conferences?nothing=1", { method: "GET" })).toMatchObject({
      status: 422,
      json: { code: "invalid" },
    });
  });
});

describeOnEachDatabase("A write", world => {
  test("is written once however often it is sent, with one row in the book", async () => {
    const staff = world().as("staff");
    const again = { key: newId(), body: unit() };
    const first = await send(staff, "/units", again);
    const second = await send(staff, "/units", again);
    expect(first).toMatchObject({ status: 200, json: { id: again.body.id, version: 1 } });
    expect(second).toMatchObject({ status: 200, text: first.text });
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    const { units, audit } = await rowsOf(world());
    expect(units).toHaveLength(1);
    expect(audit).toHaveLength(1);
    expect(audit[0]).toMatchObject({
      seq: 1,
      actorName: "Người staff",
      action: "units.create",
      recordId: again.body.id,
      before: null,
    });
    expect(audit[0]?.requestId).toBe(first.headers.get("x-request-id"));
  });

  test("sent many times at once is written once", async () => {
    const staff = world().as("staff");
    const again = { key: newId(), body: unit() };
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(staff, "/units", again)));
    expect(new Set(answers.map(answer => answer.text)).size).toBe(1);
    const { units, audit } = await rowsOf(world());
    expect([units.length, audit.length]).toEqual([1, 1]);
  });

  test("may not use the key of another write, or of another person", async () => {
    const { as } = world();
    const key = newId();
    const body = unit();
    await send(as("staff"), "/units", { key, body });
    expect(await send(as("staff"), "/units", { key, body: unit("Khác") })).toMatchObject({
      status: 422,
      json: { code: "keyReused" },
    });
    expect(
      await send(as("staff"), "/clusters", {
        key,
        body: { id: newId(), content: { name: "Cụm", convenedBy: "", sector: "" } },
      }),
    ).toMatchObject({
      json: { code: "keyReused" },
    });
    expect(await send(as("admin"), "/units", { key, body })).toMatchObject({
      status: 422,
      json: { code: "keyReused" },
    });
    expect((await rowsOf(world())).units).toHaveLength(1);
  });

  test("that is refused leaves its key free", async () => {
    const staff = world().as("staff");
    const key = newId();
    const { id } = unit();
    expect(
      await send(staff, `/units/${id}`, { method: "PUT", key, version: '"1"', body: whole(unit()) }),
    ).toMatchObject({ status: 404 });
    expect(await send(staff, "/units", { key, body: unit() })).toMatchObject({ status: 200 });
  });

  test("needs a key, and the version that was seen", async () => {
    const staff = world().as("staff");
    const body = unit();
    const path = `/units/${body.id}`;
    expect(await send(staff, "/units", { key: "", body })).toMatchObject({
      status: 400,
      json: { code: "keyRequired" },
    });
    expect(await send(staff, "/units", { key: "k".repeat(201), body })).toMatchObject({
      status: 400,
      json: { code: "keyRequired" },
    });
    await send(staff, "/units", { body });
    const update = { method: "PUT", body: whole(body) };
    expect(await send(staff, path, update)).toMatchObject({ status: 428, json: { code: "versionRequired" } });
    expect(await send(staff, path, { ...update, version: '"one"' })).toMatchObject({
      status: 400,
      json: { code: "badRequest" },
    });
    expect(await send(staff, path, { ...update, version: '"2"' })).toMatchObject({
      status: 412,
      json: { code: "stale", current: { version: 1 } },
    });
    expect(await send(staff, path, { ...update, version: '"1"' })).toMatchObject({
      status: 200,
      json: { version: 2 },
    });
  });

  test("is judged before it is read: broken, deep, long, mistyped or badly encoded bodies do no harm", async () => {
    const staff = world().as("staff");
    const refused = async (body: unknown, headers = {}) => {
      const { status, json } = await send(staff, "/units", { body, headers });
      return [status, json["code"]];
    };
    expect(await refused('{"id": ')).toEqual([400, "badRequest"]);
    expect(await refused("[".repeat(20_000) + "]".repeat(20_000))).toEqual([400, "badRequest"]);
    expect(await refused(`"${"\\u0041".repeat(340_000)}"`)).toEqual([413, "tooLarge"]);
    expect(await refused(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))).toEqual([400, "badRequest"]);
    expect(await refused(unit(), { "content-type": "text/plain" })).toEqual([415, "wrongContentType"]);
    expect(await refused(unit(), { "content-type": "application/jsonp" })).toEqual([415, "wrongContentType"]);
    expect(await refused([])).toEqual([422, "invalid"]);
    expect(await refused("null")).toEqual([422, "invalid"]);
    expect((await rowsOf(world())).units).toEqual([]);
  });

  test("takes only what the contract names, of the right kind", async () => {
    const staff = world().as("staff");
    const codes = async (body: unknown) => {
      const { status, json } = await send(staff, "/units", { body });
      expect(status).toBe(422);
      return json["fields"];
    };
    const { id, content } = unit();
    expect(await codes({ id, content, version: 7 })).toEqual([{ path: "", code: "unrecognized_keys" }]);
    expect(await codes({ id, content: { ...content, createdBy: "x" } })).toEqual([
      { path: "content", code: "unrecognized_keys" },
    ]);
    expect(await codes({ id: 7, content })).toMatchObject([{ path: "id" }]);
    expect(await codes({ id: "../../etc", content })).toMatchObject([{ path: "id" }]);
    expect(await codes({ id, content: { ...content, name: { $ne: "" } } })).toMatchObject([
      { path: "content.name" },
    ]);
    expect(await codes({ id, content: { ...content, name: "a\u0000b" } })).toMatchObject([
      { path: "content.name" },
    ]);
    expect(await codes({ id, content: { ...content, name: "a\ud800b" } })).toMatchObject([
      { path: "content.name" },
    ]);
    expect(
      await codes(`{"id":"${id}","content":{"name":"A","shortName":"","kind":"party","__proto__":{"a":1}}}`),
    ).toMatchObject([{ path: "content" }]);
    expect((await rowsOf(world())).units).toEqual([]);
  });

  test("from another site is refused, whatever it says", async () => {
    const staff = world().as("staff");
    const from = async (headers: Record<string, string>) =>
      (await send(staff, "/units", { body: unit(), headers })).status;
    expect(await from({ origin: "https://elsewhere.test" })).toBe(403);
    expect(await from({ origin: "null" })).toBe(403);
    expect(await from({ "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await from({ "sec-fetch-site": "same-site" })).toBe(403);
    expect(await from({ "sec-fetch-site": "none" })).toBe(403);
    expect(await from({ origin: "https://elsewhere.test", "sec-fetch-site": "same-origin" })).toBe(200);
  });

  test("that meets a fault of ours says so without saying what, and writes nothing", async () => {
    const { as, store } = world();
    await sql`drop table "audit"`.execute(store.db);
    expect(await send(as("staff"), "/units", { body: unit() })).toMatchObject({
      status: 500,
      json: { code: "unexpected" },
    });
    expect(await store.db.selectFrom("units").selectAll().execute()).toEqual([]);
    expect(await store.db.selectFrom("idempotency").selectAll().execute()).toEqual([]);
  });
});
