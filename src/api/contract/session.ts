import { z } from "zod";
import { NewPassword } from "../../domain/account.ts";
import { Actor, roles } from "../../domain/actor.ts";
import { get, write } from "../endpoint.ts";

/** Accounts that the practice mode offers at one click; empty on a real server. */
const PracticeAccount = z.strictObject({
  username: z.string(),
  name: z.string(),
  role: z.enum(roles),
  /** The unit or cluster of the post, "" for the whole department. */
  of: z.string(),
});
const SessionView = z.strictObject({ actor: Actor.nullable(), practice: z.array(PracticeAccount) });

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
} as const;
