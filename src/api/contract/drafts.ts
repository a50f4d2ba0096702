import { z } from "zod";
import { DraftSummary, DraftWords, ServerDraft } from "../../domain/draft.ts";
import { Id } from "../../domain/id.ts";
import { get, write } from "../endpoint.ts";
import { many } from "./answers.ts";

/** What somebody typed and has not saved yet, for themselves alone: nobody else ever sees it, whatever their role. */
export const drafts = {
  list: get("/drafts", { needs: "draft.own", returns: many(DraftSummary) }),
  view: get("/drafts/:type/:recordId", {
    needs: "draft.own",
    returns: z.strictObject({ draft: ServerDraft.nullable() }),
  }),
  /** `seen` is the stamp of the words that these go over, "" for none; other words in their place are answered "stale" and stay. */
  keep: write("PUT", "/drafts/:type/:recordId", {
    needs: "draft.own",
    does: "keep",
    body: z.strictObject({ seen: Id.or(z.literal("")), draft: DraftWords }),
    returns: z.strictObject({ stamp: Id, savedAt: z.string() }),
  }),
  /** Takes away the words of this stamp, or whatever is there. */
  drop: write("DELETE", "/drafts/:type/:recordId", {
    needs: "draft.own",
    does: "keep",
    body: z.strictObject({ stamp: Id.nullable() }),
    returns: z.strictObject({ isDropped: z.boolean() }),
  }),
} as const;
