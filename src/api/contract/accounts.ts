import { z } from "zod";
import { Account, AccountDraft } from "../../domain/account.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** Who may sign in. */
export const accounts = {
  list: get("/accounts", { needs: "account.manage", returns: many(Account) }),
  create: write("POST", "/accounts", {
    needs: "account.manage",
    body: Created(AccountDraft),
    returns: z.strictObject({ ...Saved.shape, oneTimePassword: z.string() }),
  }),
  update: write("PUT", "/accounts/:id", {
    needs: "account.manage",
    ifMatch: true,
    body: z.strictObject({
      name: AccountDraft.shape.name,
      isDisabled: z.boolean(),
    }),
    returns: Saved,
  }),
  resetPassword: write("POST", "/accounts/:id/reset-password", {
    needs: "account.manage",
    ifMatch: true,
    returns: z.strictObject({ ...Saved.shape, oneTimePassword: z.string() }),
  }),
} as const;
