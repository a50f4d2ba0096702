import type { GroupHandlers } from "./handler.ts";
import { refuseWeakPassword } from "./weakPassword.ts";

/** Who is signed in, and the three ways to change that; the session port does the work. */
export const session: GroupHandlers<"session"> = {
  view: async ({ actor, session: port }) => ({ actor, practice: [...port.practice] }),
  signIn: ({ request, session: port, body }) => port.signIn(request, body),
  signOut: ({ request, session: port }) => port.signOut(request),
  changePassword: ({ actor, request, session: port, body }) => {
    refuseWeakPassword(body, actor?.username ?? "");
    return port.changePassword(request, body);
  },
};
