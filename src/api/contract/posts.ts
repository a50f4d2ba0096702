import { z } from "zod";
import { Delegation, Post, PostDraft } from "../../domain/people/post.ts";
import { CalendarDay } from "../../domain/text/calendarDay.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** A post and whoever holds it. */
const HeldPost = z.strictObject({ ...Post.shape, holder: z.string() });

/** Who may do what, from which day to which. */
export const posts = {
  list: get("/posts", {
    needs: "post.view",
    query: z.strictObject({ on: CalendarDay.optional() }),
    returns: many(HeldPost),
  }),
  create: write("POST", "/accounts/:accountId/posts", {
    needs: "account.manage",
    body: Created(PostDraft),
    returns: Saved,
  }),
  delegate: write("POST", "/posts/:id/delegate", {
    needs: "account.manage",
    body: Created(Delegation),
    returns: Saved,
  }),
  end: write("POST", "/posts/:id/end", {
    needs: "account.manage",
    ifMatch: true,
    body: z.strictObject({ to: CalendarDay }),
    returns: Saved,
  }),
  remove: write("DELETE", "/posts/:id", { needs: "account.manage", ifMatch: true, returns: Saved }),
} as const;
