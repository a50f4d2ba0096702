import type { Actor, Role } from "../../src/domain/people/actor.ts";

/** An account that the practice mode offers without a password. */
export type PracticeAccount = { username: string; name: string; role: Role; of: string };

/** How people may sign in: at an outside provider of this name, with a password, or either. */
export type SignInWays = { provider: string | null; password: boolean };

/** The way in where nothing else is configured. */
export const passwordOnly: SignInWays = { provider: null, password: true };

/** Who is signed in now, and the headers (a cookie) that make the caller remember it. */
export type SessionChange = { actor: Actor | null; headers: Headers };

/**
 * The seam between the backend and the way people sign in: a cookie and better-auth on a server, a variable in the page.
 * `signIn` and `changePassword` throw Refusal "wrongPassword" or "tooManyTries".
 */
export type SessionPort = {
  practice: readonly PracticeAccount[];
  /** How people sign in, where not with a password alone. */
  ways?: SignInWays;
  actor(request: Request): Promise<Actor | null>;
  signIn(request: Request, given: { username: string; password: string }): Promise<SessionChange>;
  signOut(request: Request): Promise<SessionChange>;
  changePassword(request: Request, given: { current: string; next: string }): Promise<SessionChange>;
  /** Chooses a password by a link and signs in; throws Refusal "invalid" when the link is spent or the password too common. */
  acceptLink(request: Request, given: { token: string; next: string }): Promise<SessionChange>;
  /** The session of this request and how long it lasts; null where sessions do not run out. */
  current(
    request: Request,
  ): Promise<{ id: string; limits: { idleSeconds: number; leftSeconds: number } } | null>;
  /** The hash under which a new account's password is kept. */
  hashPassword(password: string): Promise<string>;
};
