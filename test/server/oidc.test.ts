import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createSessionPort } from "../../server/accounts/betterAuth.node.ts";
import { insertAccount } from "../../server/accounts/insertAccount.ts";
import { createOidc } from "../../server/accounts/oidc.node.ts";
import { oidcDoor } from "../../server/accounts/oidcDoor.node.ts";
import { createApp } from "../../server/app.ts";
import type { OpenStore } from "../../server/db/dialect.ts";
import { isSameSite } from "../../server/http/sameSite.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { type RunningProvider, startProvider } from "../support/oidcProvider.ts";
import { engines, openFreshStore } from "../support/world.ts";

const baseUrl = "http://so-ket.test";
const secret = "for tests only, 32 characters or more";
const clock = () => new Date();

let provider: RunningProvider;
beforeAll(async () => {
  provider = await startProvider(baseUrl);
});
afterAll(() => provider.stop());

describe.each(engines)("Signing in at an OpenID Connect provider (%s)", engine => {
  let store: OpenStore;
  let site: (request: Request) => Promise<Response>;

  beforeEach(async () => {
    store = await openFreshStore(engine);
    await addAccount("hoa", "hoa.nguyen");
    await addAccount("lan", "lan@thainguyen.example");
    site = openSite(provider);
  });
  afterEach(() => store.close());

  async function addAccount(username: string, signInName: string) {
    const account = { id: newId(), username, name: `Người ${username}`, post: openPost("staff") };
    await store.db.transaction().execute(async tx => {
      const rest = { passwordHash: "", mustChangePassword: false, now: clock().toISOString() };
      await insertAccount(tx, { ...account, ...rest });
      await tx.updateTable("user").set({ signInName }).where("username", "=", username).execute();
    });
  }

  /** The server as main.ts puts it together: the door before the API. */
  function openSite({ issuer, clientId, clientSecret }: Omit<RunningProvider, "stop">, hasPasswords = true) {
    const settings = { secret, baseUrl, idleMinutes: 30, maxHours: 12, clock, addressOf: () => "10.0.0.1" };
    const session = createSessionPort(store, { ...settings, provider: "Cổng tỉnh", hasPasswords });
    const oidc = createOidc({ issuer, clientId, clientSecret, baseUrl, secret });
    const { open } = session;
    const { addressOf, maxHours } = settings;
    const door = oidcDoor({ store, oidc, baseUrl, open, addressOf, clock, secret, maxHours });
    const app = createApp({ store, session, clock, isSameSite });
    return async (request: Request) =>
      new URL(request.url).pathname.startsWith("/api/oidc/") ? door(request) : app.fetch(request);
  }

  /** One browser that walks from redirection to redirection, here and at the provider, each with its own cookies. */
  function openBrowser() {
    const jars = new Map<string, Map<string, string>>();
    async function go(address: string, init: RequestInit = {}): Promise<Response> {
      const { origin } = new URL(address);
      const jar = jars.get(origin) ?? new Map<string, string>();
      jars.set(origin, jar);
      const headers = new Headers(init.headers);
      headers.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
      const request = new Request(address, { ...init, headers, redirect: "manual" });
      const response = origin === baseUrl ? await site(request) : await fetch(request);
      for (const cookie of response.headers.getSetCookie()) {
        const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split(/=(.*)/s);
        if (value === "") jar.delete(name);
        else jar.set(name, value);
      }
      return response;
    }
    /** Follows redirections until a page stands there, or an address of ours that is no call. */
    async function walk(address: string, init?: RequestInit): Promise<{ address: string; text: string }> {
      const response = await go(address, init);
      const location = response.headers.get("location");
      if (location === null) return { address, text: await response.text() };
      const next = new URL(location, address).href;
      if (next.startsWith(baseUrl) && !next.startsWith(`${baseUrl}/api/`)) return { address: next, text: "" };
      return walk(next);
    }
    async function press(page: { address: string; text: string }, fields: Record<string, string>) {
      const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? "";
      const prompt = /name="prompt" value="(\w+)"/.exec(page.text)?.[1] ?? "";
      const body = new URLSearchParams({ prompt, ...fields });
      return walk(new URL(action, page.address).href, { method: "POST", body });
    }
    return {
      go,
      walk,
      press,
      /** Signs in at the provider under this name, and lets it tell us. */
      async signIn(login: string, to = "/hoi-nghi") {
        const page = await walk(`${baseUrl}/api/oidc/start?to=${encodeURIComponent(to)}`);
        const asked = await press(page, { login, password: "whatever" });
        const { address } = asked.text === "" ? asked : await press(asked, {});
        return address.slice(baseUrl.length);
      },
      whoAmI: async () => {
        const { actor } = await (await go(`${baseUrl}/api/session`)).json();
        return actor?.username ?? null;
      },
    };
  }

  test("leads to the page that was wanted, by the login name or the verified address that an administrator entered", async () => {
    const browser = openBrowser();
    expect(await browser.signIn("hoa.nguyen", "/hoi-nghi?q=so+ket")).toBe("/hoi-nghi?q=so+ket");
    expect(await browser.whoAmI()).toBe("hoa");
    const other = openBrowser();
    expect(await other.signIn("Lan")).toBe("/hoi-nghi");
    expect(await other.whoAmI()).toBe("lan");
    const audit = await store.db.selectFrom("audit").select(["action", "actorName"]).orderBy("seq").execute();
    expect(audit).toEqual([
      { action: "session.signInByProvider", actorName: "Người hoa" },
      { action: "session.signInByProvider", actorName: "Người lan" },
    ]);
  });

  test("signs nobody up: a stranger is told so, and no account and no session come of it", async () => {
    const browser = openBrowser();
    expect(await browser.signIn("nguoi.la")).toBe("/?signIn=unknown");
    expect(await browser.whoAmI()).toBe(null);
    expect(await store.db.selectFrom("user").select("id").execute()).toHaveLength(2);
    expect(await store.db.selectFrom("session").select("id").execute()).toEqual([]);
  });

  test("takes no address that the provider has not verified", async () => {
    await addAccount("mai", "unverified.mai@thainguyen.example");
    expect(await openBrowser().signIn("unverified.mai")).toBe("/?signIn=unknown");
  });

  test("asks nobody for a first password, and the one that was handed out no longer opens anything", async () => {
    await store.db.updateTable("user").set({ mustChangePassword: 1 }).where("username", "=", "hoa").execute();
    const browser = openBrowser();
    await browser.signIn("hoa.nguyen");
    expect((await browser.go(`${baseUrl}/api/units`)).status).toBe(200);
    const { password } = await store.db
      .selectFrom("account")
      .innerJoin("user", "user.id", "account.userId")
      .select("password")
      .where("username", "=", "hoa")
      .where("providerId", "=", "credential")
      .executeTakeFirstOrThrow();
    expect(password).not.toBe("");
  });

  test("is for an account that is on", async () => {
    await store.db.updateTable("user").set({ isDisabled: 1 }).where("username", "=", "hoa").execute();
    expect(await openBrowser().signIn("hoa.nguyen")).toBe("/?signIn=unknown");
  });

  test("keeps the link to the person when the name there changes, and gives an account to nobody else", async () => {
    await openBrowser().signIn("hoa.nguyen");
    await store.db.updateTable("user").set({ signInName: "" }).where("username", "=", "hoa").execute();
    const browser = openBrowser();
    await browser.signIn("hoa.nguyen");
    expect(await browser.whoAmI()).toBe("hoa");
    await store.db
      .updateTable("user")
      .set({ signInName: "nguoi.khac" })
      .where("username", "=", "hoa")
      .execute();
    expect(await openBrowser().signIn("nguoi.khac")).toBe("/?signIn=unknown");
  });

  test("comes back to nobody who did not set out: no cookie, or another attempt's answer, opens nothing", async () => {
    const browser = openBrowser();
    const { address } = await browser.walk(`${baseUrl}/api/oidc/callback?code=x&state=y`);
    expect(address).toBe(`${baseUrl}/?signIn=failed`);
    await browser.walk(`${baseUrl}/api/oidc/start?to=/`);
    const forged = await browser.walk(`${baseUrl}/api/oidc/callback?code=x&state=y`);
    expect(forged.address).toBe(`${baseUrl}/?signIn=failed`);
    expect(await browser.whoAmI()).toBe(null);
  });

  test("never leads to another site", async () => {
    for (const to of ["https://evil.example/", "//evil.example", "/\\evil.example"])
      expect(await openBrowser().signIn("hoa.nguyen", to)).toBe("/");
  });

  test("says so when the provider does not answer, and passwords go on working", async () => {
    site = openSite({ ...provider, issuer: "http://127.0.0.1:9" });
    const browser = openBrowser();
    const { address } = await browser.walk(`${baseUrl}/api/oidc/start?to=/`);
    expect(address).toBe(`${baseUrl}/?signIn=unreachable`);
    const { ways } = await (await browser.go(`${baseUrl}/api/session`)).json();
    expect(ways).toEqual({ provider: "Cổng tỉnh", password: true });
  });

  test("can be the only way in", async () => {
    site = openSite(provider, false);
    const browser = openBrowser();
    const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
    const body = JSON.stringify({ username: "hoa", password: "gió mùa đông bắc 7" });
    const refused = await browser.go(`${baseUrl}/api/session`, { method: "POST", headers, body });
    expect(refused.status).toBe(403);
    await browser.signIn("hoa.nguyen");
    expect(await browser.whoAmI()).toBe("hoa");
  });

  test("signs out at the provider too, so that the next person there is asked who they are", async () => {
    const browser = openBrowser();
    await browser.signIn("hoa.nguyen");
    const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
    await browser.go(`${baseUrl}/api/session`, { method: "DELETE", headers, body: "{}" });
    expect(await browser.whoAmI()).toBe(null);
    expect((await browser.walk(`${baseUrl}/api/oidc/start?to=/units`)).address).toBe(`${baseUrl}/units`);

    const asked = await browser.walk(`${baseUrl}/api/oidc/end`);
    expect(asked.address).toContain(`${provider.issuer}/session/end`);
    const xsrf = /name="xsrf" value="(\w+)"/.exec(asked.text)?.[1] ?? "";
    expect((await browser.press(asked, { xsrf, logout: "yes" })).address).toBe(`${baseUrl}/`);
    const again = await browser.walk(`${baseUrl}/api/oidc/start?to=/`);
    expect(again.text).toContain('name="login"');
    expect((await browser.walk(`${baseUrl}/api/oidc/end`)).address).toBe(`${baseUrl}/`);
  });

  test("lets a stranger sign out there and come back as somebody known", async () => {
    const browser = openBrowser();
    await browser.signIn("nguoi.la");
    const asked = await browser.walk(`${baseUrl}/api/oidc/end`);
    const xsrf = /name="xsrf" value="(\w+)"/.exec(asked.text)?.[1] ?? "";
    await browser.press(asked, { xsrf, logout: "yes" });
    expect(await browser.signIn("hoa.nguyen")).toBe("/hoi-nghi");
    expect(await browser.whoAmI()).toBe("hoa");
  });

  test("ends with this server where the provider has no page for it, does not answer, or another site asked", async () => {
    const browser = openBrowser();
    await browser.signIn("hoa.nguyen");
    const crossSite = { headers: { "sec-fetch-site": "cross-site" } };
    expect((await browser.walk(`${baseUrl}/api/oidc/end`, crossSite)).address).toBe(`${baseUrl}/`);
    await browser.signIn("hoa.nguyen");
    site = openSite({ ...provider, issuer: "http://127.0.0.1:9" });
    expect((await browser.walk(`${baseUrl}/api/oidc/end`)).address).toBe(`${baseUrl}/`);
    expect((await browser.walk(`${baseUrl}/api/oidc/end`)).address).toBe(`${baseUrl}/`);
  });

  test("tells an attempt that was cancelled there from one that failed", async () => {
    const browser = openBrowser();
    const page = await browser.walk(`${baseUrl}/api/oidc/start?to=/`);
    const { address } = await browser.walk(page.address.replace(/$/, "/abort"));
    expect(address).toBe(`${baseUrl}/?signIn=cancelled`);
    expect(await browser.whoAmI()).toBe(null);
  });
});
