import { Refusal } from "../../server/refusal.ts";
import type { SessionPort } from "../../server/session.ts";
import type { Actor } from "../../src/domain/actor.ts";
import { seedId } from "./seedId.ts";

const actor = {
  id: seedId("sample author"),
  username: "mau",
  name: "Dữ liệu mẫu",
  mustChangePassword: false,
  today: "2019-01-02",
  posts: [
    // Reopening a closed record is an administrator's right.
    { id: seedId("sample author's post"), role: "admin", unitId: null, clusterId: null, onBehalfOf: null },
  ],
} satisfies Actor;

const refuse = async () => {
  throw new Refusal("forbidden");
};

/** The only hand in the sample world's books: nobody's account, and nobody can sign in as it. */
export const sampleAuthor: SessionPort = {
  practice: [],
  actor: async () => actor,
  signIn: refuse,
  signOut: refuse,
  changePassword: refuse,
  acceptLink: refuse,
  current: async () => null,
  hashPassword: refuse,
};
