import { Refusal } from "../../server/refusal.ts";
import type { SessionPort } from "../../server/session.ts";
import { seedId } from "./seedId.ts";

const actor = {
  id: seedId("sample author"),
  username: "mau",
  name: "Dữ liệu mẫu",
  // Reopening a closed record is an administrator's right.
  role: "admin",
  mustChangePassword: false,
} as const;

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
  hashPassword: refuse,
};
