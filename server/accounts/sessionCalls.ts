import type { GroupHandlers } from "../http/handler.ts";
import { endSession, sessionsOf } from "./openSessions.ts";
import { passwordOnly } from "./session.ts";
import { refuseWeakPassword } from "./weakPassword.ts";

/** Who is signed in, and the three ways to change that; the session port does the work. */
export const session: GroupHandlers<"session"> = {
  view: async ({ actor, request, session: port }) => {
    const current = actor === null ? null : await port.current(request);
    return {
      actor,
      practice: [...port.practice],
      ways: port.ways ?? passwordOnly,
      limits: current?.limits ?? null,
    };
  },
  acceptLink: ({ request, session: port, body }) => port.acceptLink(request, body),
  mine: async ({ db, actor, now, request, session: port }) => {
    const current = await port.current(request);
    return { rows: await sessionsOf(db, actor?.id ?? "", now, current?.id) };
  },
  endMine: ({ tx, actor, params }) => endSession(tx, actor.id, params.sessionId),
  signIn: ({ request, session: port, body }) => port.signIn(request, body),
  signOut: ({ request, session: port }) => port.signOut(request),
  changePassword: ({ actor, request, session: port, body }) => {
    refuseWeakPassword(body, actor?.username ?? "");
    return port.changePassword(request, body);
  },
};
