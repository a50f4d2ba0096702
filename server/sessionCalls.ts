import type { GroupHandlers } from "./handler.ts";

/** Who is signed in, and the three ways to change that; the session port does the work. */
export const session: GroupHandlers<"session"> = {
  view: async ({ actor, session }) => ({ actor, practice: [...session.practice] }),
  signIn: ({ request, session, body }) => session.signIn(request, body),
  signOut: ({ request, session }) => session.signOut(request),
  changePassword: ({ request, session, body }) => session.changePassword(request, body),
};
