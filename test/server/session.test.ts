import { hashPassword } from "better-auth/crypto";
import { getMigrations } from "better-auth/db/migration";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { authOptions } from "../../server/accounts/authOptions.node.ts";
import { createSessionPort } from "../../server/accounts/betterAuth.node.ts";
import { isCommonPassword } from "../../server/accounts/commonPassword.ts";
import { insertAccount } from "../../server/accounts/insertAccount.ts";
import { createApp } from "../../server/app.ts";
import type { OpenStore } from "../../server/db/dialect.ts";
import { isSameSite } from "../../server/http/sameSite.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { engines, openFreshStore } from "../support/world.ts";

const password = "gió mùa đông bắc 7";
const kept = hashPassword(password);
const minutes = 60_000;
const settings = {
  secret: "for tests only, 32 characters or more",
  baseUrl: undefined,
  idleMinutes: 30,
  maxHours: 12,
  clock: () => new Date(),
};

/** One browser: it keeps its cookie, and says where it stands. */
type Browser = {
  cookie: string;
  address: string;
  call: (
    method: string,
    path: string,
    body?: object,
  ) => Promise<{ status: number; body: Record<string, unknown>; headers: Headers }>;
};

function signIn(browser: Browser, username = "hoa", given = password) {
  return browser.call("POST", "/session", { username, password: given });
}

describe.each(engines)("Signing in (%s)", engine => {
  let store: OpenStore;
  let app: ReturnType<typeof createApp>;
  const addresses = new WeakMap<Request, string>();

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-07-01T01:00:00Z") });
    store = await openFreshStore(engine);
    const now = new Date().toISOString();
    await store.db.transaction().execute(async tx => {
      for (const username of ["hoa", "lan"])
        await insertAccount(tx, {
          id: newId(),
          username,
          name: username,
          post: openPost("staff"),
          passwordHash: await kept,
          mustChangePassword: username === "lan",
          now,
        });
    });
    start();
  });
  afterEach(async () => {
    vi.useRealTimers();
    await store.close();
  });

  function start() {
    const session = createSessionPort(store, {
      ...settings,
      addressOf: request => addresses.get(request) ?? "10.0.0.1",
    });
    app = createApp({ store, session, clock: () => new Date(), isSameSite });
  }

  function open(address = "10.0.0.1"): Browser {
    const browser: Browser = {
      cookie: "",
      address,
      async call(method, path, body) {
        const headers = {
          "content-type": "application/json",
          "idempotency-key": newId(),
          "sec-fetch-site": "same-origin",
        };
        const request = new Request(`http://so-ket.test/api${path}`, {
          method,
          headers: { ...headers, ...(browser.cookie && { cookie: browser.cookie }) },
          ...(method === "GET" ? {} : { body: JSON.stringify(body ?? {}) }),
        });
        addresses.set(request, browser.address);
        const response = await app.fetch(request);
        for (const cookie of response.headers.getSetCookie()) browser.cookie = cookie.split(";")[0] ?? "";
        return {
          status: response.status,
          body: (await response.json()) as Record<string, unknown>,
          headers: response.headers,
        };
      },
    };
    return browser;
  }

  test("the sign-in library finds nothing missing in our tables", async () => {
    const options = authOptions(store, settings);
    const { toBeCreated, toBeAdded, toBeAddedIndexes, unsafeChanges, schemaProblems } =
      await getMigrations(options);
    expect({ toBeCreated, toBeAdded, toBeAddedIndexes, unsafeChanges, schemaProblems }).toEqual({
      toBeCreated: [],
      toBeAdded: [],
      toBeAddedIndexes: [],
      unsafeChanges: [],
      schemaProblems: [],
    });
  });

  test("the right password opens, and the cookie is for us alone", async () => {
    const browser = open();
    expect((await browser.call("GET", "/units")).status).toBe(401);
    const { status, body, headers } = await signIn(browser, " Hoa ");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      actor: { username: "hoa", posts: [{ role: "staff" }], mustChangePassword: false },
      practice: [],
    });
    const cookie = headers.getSetCookie().join();
    expect(cookie).toMatch(/^so-ket=.*; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await browser.call("GET", "/units")).status).toBe(200);
    expect((await browser.call("GET", "/session")).body).toMatchObject({ actor: { username: "hoa" } });
  });

  test("behind HTTPS the cookie is bound to this host and never travels in the clear", async () => {
    const baseUrl = "https://so-ket.test";
    const session = createSessionPort(store, { ...settings, baseUrl, addressOf: () => "10.0.0.1" });
    app = createApp({ store, session, clock: () => new Date(), isSameSite });
    const browser = open();
    const { headers } = await signIn(browser);
    expect(headers.getSetCookie().join()).toMatch(
      /^__Host-so-ket=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await browser.call("GET", "/units")).status).toBe(200);
  });

  test("a wrong password, an unknown name and an account that is off get one and the same answer", async () => {
    await store.db.updateTable("user").set({ isDisabled: 1 }).where("username", "=", "lan").execute();
    const answers = [];
    for (const [name, given] of [
      ["hoa", "không phải mật khẩu"],
      ["ai.do", password],
      ["lan", password],
      ["x", ""],
      ["hoa\u0000", password],
    ] as const) {
      const { status, body } = await signIn(open(), name, given);
      answers.push({ status, ...body, requestId: "" });
    }
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, code: "wrongPassword" });
    expect(await store.db.selectFrom("session").select("id").execute()).toEqual([]);
  });

  test("a password is compared as it was typed; only how the keyboard composes its marks does not matter", async () => {
    expect((await signIn(open(), "hoa", ` ${password}`)).status).toBe(401);
    expect((await signIn(open(), "hoa", password.toUpperCase())).status).toBe(401);
    expect((await signIn(open(), "hoa", password.normalize("NFD"))).status).toBe(200);
  });

  test("after five wrong passwords an account waits, longer each time, also over a restart; the right one wipes the count", async () => {
    const browser = open();
    for (let at = 0; at < 5; at++) expect((await signIn(browser, "hoa", "sai sai sai sai")).status).toBe(401);
    start();
    const refused = await signIn(browser);
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ code: "tooManyTries", retryAfter: 30 });
    expect(refused.headers.get("retry-after")).toBe("30");
    expect((await signIn(open("10.9.9.9"), "lan")).status).toBe(200);

    vi.setSystemTime(Date.now() + 31_000);
    expect((await signIn(browser, "hoa", "sai sai sai sai")).status).toBe(401);
    expect((await signIn(browser)).body).toMatchObject({ code: "tooManyTries", retryAfter: 60 });
    vi.setSystemTime(Date.now() + 61_000);
    expect((await signIn(browser)).status).toBe(200);
    expect((await signIn(open(), "hoa", "sai sai sai sai")).status).toBe(401);
    expect((await signIn(open())).status).toBe(200);
  });

  test("a name that nobody has is made to wait like any other", async () => {
    for (let at = 0; at < 5; at++) await signIn(open(), "ai.do", "sai sai sai sai");
    expect((await signIn(open(), "ai.do")).status).toBe(429);
  });

  test("guesses sent at once are counted one by one", async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => signIn(open(), "hoa", "sai sai sai sai")));
    expect(all.filter(answer => answer.status === 401)).toHaveLength(5);
    expect(all.filter(answer => answer.status === 429)).toHaveLength(7);
  });

  test("one network may not try many names", async () => {
    const now = new Date();
    const network = {
      subject: "network 2001:db8:0:1",
      tries: 49,
      blockedUntil: "",
      forgottenAt: new Date(now.getTime() + 15 * minutes).toISOString(),
    };
    await store.db.insertInto("signInTries").values(network).execute();
    expect((await signIn(open("2001:db8:0:1::7"), "a.b", "sai sai sai sai")).status).toBe(401);
    expect((await signIn(open("2001:db8::1:0:0:0:8"), "hoa")).status).toBe(429);
    expect((await signIn(open("2001:db8:0:2::7"), "hoa")).status).toBe(200);
    vi.setSystemTime(now.getTime() + 15 * minutes);
    expect((await signIn(open("2001:db8:0:1::7"), "hoa")).status).toBe(200);
  });

  test("a session ends after half an hour without use, and after twelve hours of use", async () => {
    const browser = open();
    await signIn(browser);
    const started = Date.now();
    vi.setSystemTime(started + 29 * minutes);
    expect((await browser.call("GET", "/units")).status).toBe(200);
    vi.setSystemTime(started + 58 * minutes);
    expect((await browser.call("GET", "/units")).status).toBe(200);
    vi.setSystemTime(started + 89 * minutes);
    expect((await browser.call("GET", "/units")).status).toBe(401);

    await signIn(browser);
    const again = Date.now();
    for (let at = again; at < again + 12 * 60 * minutes; at += 20 * minutes) {
      vi.setSystemTime(at);
      expect((await browser.call("GET", "/units")).status).toBe(200);
    }
    vi.setSystemTime(again + 12 * 60 * minutes + 1000);
    expect((await browser.call("GET", "/units")).status).toBe(401);
  });

  test("signing in again gives a new session and ends the one before; signing out ends it at once", async () => {
    const browser = open();
    await signIn(browser);
    const first = { ...open(), cookie: browser.cookie };
    await signIn(browser);
    const copy = open();
    copy.cookie = first.cookie;
    expect((await copy.call("GET", "/units")).status).toBe(401);
    copy.cookie = browser.cookie;
    expect((await copy.call("GET", "/units")).status).toBe(200);
    expect((await browser.call("DELETE", "/session")).body).toEqual({
      actor: null,
      practice: [],
      ways: { provider: null, password: true },
      limits: null,
    });
    expect((await copy.call("GET", "/units")).status).toBe(401);
    expect((await browser.call("DELETE", "/session")).status).toBe(200);
  });

  test("the page is told how long a session lasts, unused and at most", async () => {
    const browser = open();
    expect((await browser.call("GET", "/session")).body["limits"]).toBe(null);
    await signIn(browser);
    vi.setSystemTime(Date.now() + 10 * minutes);
    const { limits } = (await browser.call("GET", "/session")).body;
    expect(limits).toEqual({ idleSeconds: 30 * 60, leftSeconds: 12 * 3600 - 600 });
  });

  test("sessions are told apart by device and address, and ended one by one, by their owner or an administrator", async () => {
    const here = open("10.0.0.7");
    const there = open("10.0.0.8");
    await signIn(here);
    await signIn(there);
    const mine = async (browser: Browser) =>
      (await browser.call("GET", "/session/all")).body["rows"] as {
        id: string;
        address: string;
        isCurrent: boolean;
      }[];
    const rows = await mine(here);
    expect(rows.map(row => [row.address, row.isCurrent]).sort()).toEqual([
      ["10.0.0.7", true],
      ["10.0.0.8", false],
    ]);
    const other = rows.find(row => !row.isCurrent)?.id ?? "";
    const stranger = open();
    await store.db.updateTable("user").set({ mustChangePassword: 0 }).where("username", "=", "lan").execute();
    await signIn(stranger, "lan");
    expect((await stranger.call("DELETE", `/session/all/${other}`)).status).toBe(404);
    expect((await here.call("DELETE", `/session/all/${other}`)).status).toBe(200);
    expect((await there.call("GET", "/units")).status).toBe(401);

    await store.db
      .updateTable("posts")
      .set({ role: "admin" })
      .where("accountId", "in", eb => eb.selectFrom("user").select("id").where("username", "=", "lan"))
      .execute();
    const { id } = await store.db
      .selectFrom("user")
      .select("id")
      .where("username", "=", "hoa")
      .executeTakeFirstOrThrow();
    const own = rows.find(row => row.isCurrent)?.id ?? "";
    expect((await stranger.call("GET", `/accounts/${id}/sessions`)).body["rows"]).toMatchObject([
      { id: own, isCurrent: false },
    ]);
    expect((await stranger.call("DELETE", `/accounts/${id}/sessions/${own}`)).status).toBe(200);
    expect((await here.call("GET", "/units")).status).toBe(401);
  });

  test("a forged cookie opens nothing", async () => {
    const browser = open();
    await signIn(browser);
    const { token } = await store.db.selectFrom("session").select("token").executeTakeFirstOrThrow();
    browser.cookie = `so-ket=${token}.${"A".repeat(43)}=`;
    expect((await browser.call("GET", "/units")).status).toBe(401);
    browser.cookie = `so-ket=${token}`;
    expect((await browser.call("GET", "/units")).status).toBe(401);
  });

  test("a password change lets the person in, under a new session, and puts every other browser out", async () => {
    const here = open();
    const there = open();
    await signIn(here, "lan");
    await signIn(there, "lan");
    const old = here.cookie;
    expect((await here.call("GET", "/units")).body).toMatchObject({ code: "changePassword" });
    const next = "mưa phùn tháng giêng";
    expect(
      (await here.call("POST", "/session/password", { current: "sai sai sai sai", next })).body,
    ).toMatchObject({ code: "wrongPassword" });
    const changed = await here.call("POST", "/session/password", { current: password, next });
    expect(changed.body).toMatchObject({ actor: { username: "lan", mustChangePassword: false } });
    expect(here.cookie).not.toBe(old);
    expect((await here.call("GET", "/units")).status).toBe(200);
    expect((await there.call("GET", "/units")).status).toBe(401);
    expect((await signIn(open(), "lan")).status).toBe(401);
    expect((await signIn(open(), "lan", next)).status).toBe(200);
    const audit = await store.db.selectFrom("audit").select("action").orderBy("seq").execute();
    expect(audit.map(row => row.action)).toEqual([
      "session.signIn",
      "session.signIn",
      "session.changePassword",
      "session.signIn",
    ]);
  });

  test("a weak new password is refused with the reason", async () => {
    const browser = open();
    await signIn(browser);
    const codeFor = async (next: string) =>
      (await browser.call("POST", "/session/password", { current: password, next })).body["fields"];
    expect(await codeFor("ngắn quá")).toEqual([{ path: "next", code: "passwordTooShort" }]);
    expect(await codeFor("á".repeat(129))).toEqual([{ path: "next", code: "passwordTooLong" }]);
    expect(await codeFor("MatKhau@2026!")).toEqual([{ path: "next", code: "passwordTooCommon" }]);
    expect(await codeFor(password)).toEqual([{ path: "next", code: "passwordUnchanged" }]);
    expect(
      (
        await browser.call("POST", "/session/password", {
          current: password,
          next: "🌧".repeat(3) + " mưa rào mùa hạ",
        })
      ).status,
    ).toBe(200);
  });
});

describe("A password that anybody would guess", () => {
  test.each([
    "matkhau123456",
    "Mật khẩu 2026",
    "P@ssw0rd12345",
    "123456789012",
    "aaaaaaaaaaaa",
    "abcdefghijkl",
    "qwertyuiop123",
    "Anhyeuem2026",
    "hoa.nguyen2026",
    "SoKet@123456",
    "admin-admin-admin",
    "abcabcabcabc",
    "            ",
  ])("%s is common", given => expect(isCommonPassword(given, "hoa.nguyen")).toBe(true));
  test.each([
    "gió mùa đông bắc 7",
    "mật khẩu chỉ để thử 2026",
    "correct horse battery",
    "kx7p-9qmw-2rtz",
    "пароль не скажу",
    "登録簿の秘密の言葉です本当に",
    "bánh chưng xanh 27",
  ])("%s is not", given => expect(isCommonPassword(given, "hoa.nguyen")).toBe(false));
});
