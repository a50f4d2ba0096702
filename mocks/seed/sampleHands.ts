import type { SessionPort } from "../../server/accounts/session.ts";
import { Refusal } from "../../server/http/refusal.ts";
import type { Actor, ActorPost } from "../../src/domain/people/actor.ts";
import { practiceAccounts, practicePlace } from "../practiceAccounts.ts";
import { type FilingUnit, filingUnits } from "./reviewUnits.ts";
import { seedId } from "./seedId.ts";

/** Whose hand writes something in the sample world: its author's, that of a practice account, or a unit's invented reporter's. */
export type Hand = "author" | "baocao" | "thuky" | "canbo" | "lanhdao" | FilingUnit;

/** The person behind a hand, as the server would know them on the day. */
export function actorOf(hand: Hand, today: string): Actor {
  const account = practiceAccounts.find(({ username }) => username === hand);
  if (account !== undefined) {
    const { username, name, role } = account;
    return actor(seedId(`account ${username}`), username, name, today, { role, ...practicePlace(role) });
  }
  if (hand in filingUnits) {
    const unit = hand as FilingUnit;
    const place = { unitId: seedId(`unit ${unit}`), clusterId: null };
    const { reporter } = filingUnits[unit];
    return actor(seedId(`reporter ${unit}`), unit, reporter, today, { role: "reporter", ...place });
  }
  // Reopening a closed record is an administrator's right.
  const everywhere = { role: "admin", unitId: null, clusterId: null } as const;
  return actor(seedId("sample author"), "mau", "Dữ liệu mẫu", today, everywhere);
}

function actor(
  id: string,
  username: string,
  name: string,
  today: string,
  post: Pick<ActorPost, "role" | "unitId" | "clusterId">,
): Actor {
  const posts = [{ ...post, id: seedId(`post of ${username}`), onBehalfOf: null }];
  return { id, username, name, mustChangePassword: false, today, posts };
}

const refuse = async () => {
  throw new Refusal("forbidden");
};

/** The hands that write the sample world's books, one at a time; nobody can sign in as them through it. */
export function sampleSession(writing: () => Actor): SessionPort {
  return {
    practice: [],
    actor: async () => writing(),
    signIn: refuse,
    signOut: refuse,
    changePassword: refuse,
    acceptLink: refuse,
    current: async () => null,
    hashPassword: refuse,
  };
}
