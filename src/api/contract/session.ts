import { z } from "zod";
import { NewPassword, OpenSession } from "../../domain/people/account.ts";
import { Actor } from "../../domain/people/actor.ts";
import { roles } from "../../domain/people/role.ts";
import { get, write } from "../endpoint.ts";
import { many } from "./answers.ts";

/** Accounts that the practice mode offers at one click; empty on a real server. */
const PracticeAccount = z.strictObject({
  username: z.string(),
  name: z.string(),
  role: z.enum(roles),
  /** The unit or cluster of the post, "" for the whole department. */
  of: z.string(),
});
/** How many seconds a session lasts without use, and how many are left of it however it is used. */
const SessionLimits = z.strictObject({ idleSeconds: z.number(), leftSeconds: z.number() });

const SessionView = z.strictObject({
  actor: Actor.nullable(),
  practice: z.array(PracticeAccount),
  /** How people may sign in: at an outside provider of this name, with a password, or either. */
  ways: z.strictObject({ provider: z.string().nullable(), password: z.boolean() }),
  /** Null where sessions do not run out, and in the answers that change who is signed in. */
  limits: SessionLimits.nullable(),
});

/** Who is signed in, and the ways to change that. */
export const session = {
  view: get("/session", { needs: "anyone", returns: SessionView }),
  signIn: write("POST", "/session", {
    needs: "anyone",
    does: "session",
    body: z.strictObject({ username: z.string().max(200), password: z.string().max(1000) }),
    returns: SessionView,
  }),
  signOut: write("DELETE", "/session", { needs: "anyone", does: "session", returns: SessionView }),
  changePassword: write("POST", "/session/password", {
    needs: "session.own",
    does: "session",
    body: z.strictObject({ current: z.string().max(1000), next: NewPassword }),
    returns: SessionView,
  }),
  /** Chooses the password of an account by the link that was handed over, and signs in. */
  acceptLink: write("POST", "/session/link", {
    needs: "anyone",
    does: "session",
    body: z.strictObject({ token: z.string().max(200), next: NewPassword }),
    returns: SessionView,
  }),
  mine: get("/session/all", { needs: "session.own", returns: many(OpenSession) }),
  endMine: write("DELETE", "/session/all/:sessionId", {
    needs: "session.own",
    returns: z.strictObject({}),
  }),
} as const;
