import { makeLink } from "../../server/accounts/signInLinks.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import type { InputsOf } from "./accessInputs.ts";
import type { AccessThings } from "./accessRecords.ts";
import { addHolder } from "./holders.ts";

type Groups =
  | "accounts"
  | "audit"
  | "drafts"
  | "home"
  | "notices"
  | "ownChoices"
  | "posts"
  | "presence"
  | "session"
  | "views";

/** Inputs of the calls about accounts, posts, and what is only somebody's own. */
export function peopleInputs({ world, refs, conference }: AccessThings): InputsOf<Groups> {
  const { db } = world.store;
  const now = () => world.clock.now.toISOString();

  /** An account with a post of the staff. */
  const account = () => addHolder(world, `nguoi-${newId()}`, [{ role: "staff" }]);
  async function postFrom(from: string): Promise<string> {
    const post = { ...openPost("staff"), id: newId(), version: 1, accountId: await account(), from };
    await db
      .insertInto("posts")
      .values({ ...post, onBehalfOf: null })
      .execute();
    return post.id;
  }
  async function session(userId: string): Promise<string> {
    const [id, at] = [newId(), now()];
    const row = {
      id,
      userId,
      token: newId(),
      createdAt: at,
      updatedAt: at,
      expiresAt: "2027-01-01T00:00:00.000Z",
    };
    await db
      .insertInto("session")
      .values({ ...row, ipAddress: null, userAgent: null })
      .execute();
    return id;
  }
  /** The account of whoever tries; somebody's where nobody does. */
  const accountOf = (who: string) => world.idOf(who === "nobody" ? "staff" : who);
  async function view(who: string): Promise<string> {
    const id = newId();
    const shown = { list: "conferences", name: `Cách xem ${id}`, address: "", position: 0, isDefault: 0 };
    await db
      .insertInto("views")
      .values({ id, version: 1, userId: await accountOf(who), ...shown })
      .execute();
    return id;
  }
  async function notice(who: string): Promise<string> {
    const id = newId();
    const about = JSON.stringify({ kind: "passwordReset", by: "Người admin" });
    const row = {
      id,
      accountId: await accountOf(who),
      kind: "passwordReset",
      recordId: "",
      about,
      at: now(),
    };
    await db
      .insertInto("notices")
      .values({ ...row, readAt: null, mailingId: "none" })
      .execute();
    return id;
  }
  const draft = { values: {}, baseVersion: 0, title: "", machine: { id: newId(), name: "" } };
  const password = "một mật khẩu đủ dài";

  return {
    accounts: {
      list: () => ({}),
      create: () => ({
        body: {
          id: newId(),
          content: { username: `nguoi-${newId()}`.slice(0, 40), name: "Người mới", post: openPost("staff") },
        },
      }),
      update: async () => ({
        id: await account(),
        version: 1,
        body: { name: "Tên khác", isDisabled: true },
      }),
      resetPassword: async () => ({ id: await account(), version: 1, body: {} }),
      sessions: async () => ({ id: await account() }),
      endSession: async () => {
        const id = await account();
        return { id, sessionId: await session(id), body: {} };
      },
    },
    audit: {
      list: () => ({}),
      view: () => ({ seq: "1" }),
      people: () => ({}),
      chain: () => ({}),
      export: () => ({}),
    },
    drafts: {
      list: () => ({}),
      view: () => ({ type: "conference", recordId: newId() }),
      keep: () => ({
        type: "conference",
        recordId: newId(),
        body: { seen: "", draft: { ...draft, typedAt: now(), stamp: newId() } },
      }),
      drop: () => ({ type: "conference", recordId: newId(), body: { stamp: null } }),
    },
    home: { view: () => ({}) },
    notices: {
      list: () => ({}),
      count: () => ({}),
      markRead: async ({ who }) => ({ id: await notice(who), body: {} }),
      markAllRead: () => ({ body: {} }),
    },
    ownChoices: {
      view: () => ({}),
      update: () => ({ body: { mailAddress: "", mailOften: "never", language: "vi" } }),
    },
    posts: {
      list: () => ({}),
      create: async () => ({
        accountId: await account(),
        body: { id: newId(), content: { ...openPost("secretary"), clusterId: refs("own").cluster.id } },
      }),
      delegate: async () => ({
        id: await postFrom(""),
        body: {
          id: newId(),
          content: { accountId: await account(), from: "2026-07-01", to: "2026-07-05", basis: "" },
        },
      }),
      end: async () => ({ id: await postFrom(""), version: 1, body: { to: "2026-07-05" } }),
      remove: async () => ({ id: await postFrom("2026-07-05"), version: 1, body: {} }),
    },
    presence: {
      tell: async ({ record }) => ({
        type: "conference",
        recordId: await conference(record),
        body: { is: "reading" },
      }),
    },
    session: {
      view: () => ({}),
      signIn: () => ({ body: { username: "staff", password } }),
      signOut: () => ({ body: {} }),
      changePassword: () => ({ body: { current: password, next: `${password} khác` } }),
      acceptLink: async () => {
        const id = await account();
        const token = await db.transaction().execute(tx => makeLink(tx, id, now()));
        return { body: { token, next: password } };
      },
      mine: () => ({}),
      endMine: async ({ who }) => ({ sessionId: await session(await accountOf(who)), body: {} }),
    },
    views: {
      list: () => ({ list: "conferences" }),
      create: () => {
        const id = newId();
        return { body: { id, content: { list: "conferences", name: id, address: "", isDefault: false } } };
      },
      update: async ({ who }) => {
        const id = await view(who);
        return { id, version: 1, body: { name: `${id} khác`, address: "", isDefault: false } };
      },
      remove: async ({ who }) => ({ id: await view(who), version: 1, body: {} }),
      chooseColumns: () => ({ list: "conferences", body: { columns: "" } }),
    },
  };
}
