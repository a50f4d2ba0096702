import { z } from "zod";
import { Account, AccountDraft, OpenSession } from "../../domain/people/account.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** The token of the link by which the account's owner chooses a password; "" when a lost answer is asked for again. */
const WithLink = z.strictObject({ ...Saved.shape, link: z.string() });

/** Who may sign in. */
export const accounts = {
  list: get("/accounts", { needs: "account.manage", returns: many(Account) }),
  create: write("POST", "/accounts", {
    needs: "account.manage",
    body: Created(AccountDraft),
    returns: WithLink,
  }),
  update: write("PUT", "/accounts/:id", {
    needs: "account.manage",
    ifMatch: true,
    body: z.strictObject({
      name: AccountDraft.shape.name,
      signInName: AccountDraft.shape.signInName,
      officialId: AccountDraft.shape.officialId,
      isDisabled: z.boolean(),
    }),
    returns: Saved,
  }),
  resetPassword: write("POST", "/accounts/:id/reset-password", {
    needs: "account.manage",
    ifMatch: true,
    returns: WithLink,
  }),
  sessions: get("/accounts/:id/sessions", { needs: "account.manage", returns: many(OpenSession) }),
  endSession: write("DELETE", "/accounts/:id/sessions/:sessionId", {
    needs: "account.manage",
    returns: z.strictObject({}),
  }),
} as const;
