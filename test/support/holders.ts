import { insertAccount } from "../../server/accounts/insertAccount.ts";
import type { Span } from "../../src/domain/dated.ts";
import { newId } from "../../src/domain/id.ts";
import type { Actor, ActorPost, Role } from "../../src/domain/people/actor.ts";
import { openPost, type PostDraft } from "../../src/domain/people/post.ts";
import type { World } from "./world.ts";

/** Somebody who holds one post, of the whole department unless a place is given, as the server knows them. */
export function holderOf(role: Role, place: Partial<Pick<ActorPost, "unitId" | "clusterId">> = {}): Actor {
  const post = { id: newId(), role, unitId: null, clusterId: null, onBehalfOf: null, ...place };
  return {
    id: role,
    username: role,
    name: `Người ${role}`,
    mustChangePassword: false,
    today: "2026-07-01",
    posts: [post],
  };
}

/** An account with these posts, signed in under its username. */
export async function addHolder(
  { store, clock }: Pick<World, "store" | "clock">,
  username: string,
  posts: readonly Partial<PostDraft>[],
): Promise<string> {
  const id = newId();
  await store.db.transaction().execute(async tx => {
    const account = { id, username, name: `Người ${username}`, passwordHash: "", mustChangePassword: false };
    await insertAccount(tx, { ...account, post: null, now: clock.now.toISOString() });
    for (const post of posts) {
      const row = { ...openPost("staff"), ...post, id: newId(), version: 1, accountId: id, onBehalfOf: null };
      await tx.insertInto("posts").values(row).execute();
    }
  });
  return id;
}

/** Makes a unit a member of a cluster, for good unless days are given. */
export async function addMember(
  { store }: Pick<World, "store">,
  clusterId: string,
  unitId: string,
  span: Partial<Span> = {},
): Promise<void> {
  const row = { id: newId(), clusterId, unitId, from: "", to: "", subGroup: "", ...span };
  await store.db.insertInto("clusterMembers").values(row).execute();
}
